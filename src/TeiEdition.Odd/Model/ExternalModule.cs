// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using TeiEdition.RelaxNg.Syntax;
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model;

/// <summary><c>moduleRef</c> with <c>@url</c>: a grammar in RELAX NG that becomes a part of the schema. Immutable.</summary>
/// <param name="Url"><c>@url</c> as written.</param>
/// <param name="Prefix"><c>@prefix</c>: what the names of its definitions begin with in the schema; empty for nothing.</param>
/// <param name="Components">The components of the grammar, inclusions put in place, names prefixed, overridden by those that stand in the <c>moduleRef</c>.</param>
/// <param name="Location">Where the <c>moduleRef</c> stands.</param>
public sealed record ExternalModule(
    string Url, string Prefix, ImmutableArray<GrammarComponent> Components, SourceLocation Location);
