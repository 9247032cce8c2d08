// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary><c>classes</c>: which classes an element or class is a member of. Immutable.</summary>
/// <param name="Mode"><c>@mode</c>: <see cref="Mode.Replace"/> where nothing is said, or <see cref="Mode.Change"/>.</param>
/// <param name="Members">The memberships, in their order; in a resolved model those in classes of the schema only.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ClassList(Mode Mode, ImmutableArray<MemberOf> Members, SourceLocation Location);
