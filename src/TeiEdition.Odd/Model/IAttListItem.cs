// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary>What may stand in <c>attList</c>: <see cref="AttDef"/>, <see cref="AttRef"/>, <see cref="AttList"/>. Implemented by these only.</summary>
public interface IAttListItem
{
    /// <summary>Where it stands.</summary>
    SourceLocation Location { get; }
}
