// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary><c>memberOf</c>. Immutable.</summary>
/// <param name="Key"><c>@key</c>: the class.</param>
/// <param name="Mode"><c>@mode</c>: <see cref="Mode.Add"/> or <see cref="Mode.Delete"/>.</param>
/// <param name="Location">Where it stands.</param>
public sealed record MemberOf(string Key, Mode Mode, SourceLocation Location);
