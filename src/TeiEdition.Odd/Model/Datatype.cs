// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Model;

/// <summary><c>datatype</c>: what a value, or each token of it, matches. Immutable.</summary>
/// <param name="Occurrence">How many tokens divided by white space; exactly one is the value as a whole.</param>
/// <param name="Content">What each matches.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Datatype(Occurrence Occurrence, ContentModel Content, SourceLocation Location);
