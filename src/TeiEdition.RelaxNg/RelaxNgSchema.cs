// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Validation;

namespace TeiEdition.RelaxNg;

/// <summary>
/// A correct schema, ready to validate. It behaves as immutable and may be shared by any number of validators on any threads;
/// inside it remembers what documents made it derive, up to the limit that <see cref="RelaxNgOptions.MaxPatterns"/> sets.
/// <see cref="RelaxNgCompiler"/> makes it.
/// </summary>
public sealed class RelaxNgSchema
{
    /// <summary>Takes a schema.</summary>
    /// <param name="source">The schema in simple form.</param>
    /// <param name="options">The limits, and the datatypes that it was simplified with.</param>
    internal RelaxNgSchema(IGrammarSource source, RelaxNgOptions options)
    {
        Source = source;
        Automaton = new SchemaAutomaton(source, options.Datatypes, options.MaxPatterns);
        Ids = new IdTypes(source.Ids, Automaton.Names);
        Expectations = new ExpectationReader(source, Automaton.Names);
    }

    /// <summary>Whether documents are checked for ids, too: where the schema declares any, unless that was turned off when it was compiled.</summary>
    public bool ChecksIds => !Ids.IsEmpty;

    /// <summary>The schema in simple form.</summary>
    internal IGrammarSource Source { get; }

    /// <summary>The automaton.</summary>
    internal SchemaAutomaton Automaton { get; }

    /// <summary>The attributes that hold ids.</summary>
    internal IdTypes Ids { get; }

    /// <summary>Reads off what may come next.</summary>
    internal ExpectationReader Expectations { get; }
}
