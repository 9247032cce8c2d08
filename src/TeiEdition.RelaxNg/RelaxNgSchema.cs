// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg;

/// <summary>
/// A correct schema, ready to validate. It behaves as immutable and may be shared by any number of validators on any threads;
/// inside it remembers what documents made it derive, up to the limit that <see cref="RelaxNgOptions.MaxPatterns"/> sets.
/// <see cref="RelaxNgCompiler"/> makes it.
/// </summary>
public sealed class RelaxNgSchema
{
    private readonly Lock _lock = new();
    private readonly RelaxNgOptions _options;
    private volatile SchemaAutomaton _automaton;

    /// <summary>Takes a schema.</summary>
    /// <param name="source">The schema in simple form.</param>
    /// <param name="options">The limits, and the datatypes that it was simplified with.</param>
    private RelaxNgSchema(IGrammarSource source, RelaxNgOptions options)
    {
        Source = source;
        _options = options;
        Names = new SchemaNames(source.Names, source.Namespaces);
        _automaton = NewAutomaton();
        Ids = new IdTypes(source.Ids, Names);
        Expectations = new ExpectationReader(source, Names);
    }

    /// <summary>Whether documents are checked for ids, too: where the schema declares any, unless that was turned off when it was compiled.</summary>
    public bool ChecksIds => !Ids.IsEmpty;

    /// <summary>The schema in simple form.</summary>
    internal IGrammarSource Source { get; }

    /// <summary>The numbers of names.</summary>
    internal SchemaNames Names { get; }

    /// <summary>Makes a schema ready to validate.</summary>
    /// <param name="source">The schema in simple form.</param>
    /// <param name="options">The limits, and the datatypes that it was simplified with.</param>
    /// <param name="sink">Gets RNG264 where the start alone comes to too many patterns.</param>
    /// <returns>The schema; null where an error was reported.</returns>
    internal static RelaxNgSchema? Create(IGrammarSource source, RelaxNgOptions options, IDiagnosticSink sink)
    {
        try
        {
            return new RelaxNgSchema(source, options);
        }
        catch (PatternLimitException e)
        {
            sink.Report(Diagnostic.Create(SimplificationDiagnostics.TooManyPatterns, null, e.Limit.ToString(CultureInfo.InvariantCulture)));
            return null;
        }
    }

    /// <summary>
    /// The automaton for a document that begins: another one when documents have used up half of what it may remember, so that
    /// what one needed is not missing to the next. Who has the former one may go on with it.
    /// </summary>
    internal SchemaAutomaton Automaton
    {
        get
        {
            SchemaAutomaton current = _automaton;
            if (!current.IsHalfFull)
            {
                return current;
            }

            lock (_lock)
            {
                if (ReferenceEquals(current, _automaton))
                {
                    _automaton = NewAutomaton();
                }

                return _automaton;
            }
        }
    }

    /// <summary>The attributes that hold ids.</summary>
    internal IdTypes Ids { get; }

    /// <summary>Reads off what may come next.</summary>
    internal ExpectationReader Expectations { get; }

    /// <summary>An automaton that nobody else has.</summary>
    internal SchemaAutomaton NewAutomaton() => new(Source, Names, _options.Datatypes, _options.MaxPatterns);
}
