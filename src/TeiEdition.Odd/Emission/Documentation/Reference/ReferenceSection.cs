// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>A section of the reference part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Entries">The ids and names of what it describes, in its order.</param>
/// <param name="Html">The section.</param>
internal sealed record ReferenceSection(string Id, string Title, ImmutableArray<(string Id, string Name)> Entries, XElement Html);
