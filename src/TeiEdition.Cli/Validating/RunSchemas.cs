// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Odd.Store;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.Schematron;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Validation.Incremental;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Validating;

/// <summary>The schemas of a run, and what is said of them. Stateless.</summary>
internal static class RunSchemas
{
    /// <summary>Makes the library of a run.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="resolver">Finds files.</param>
    public static SchemaLibrary Library(ValidateRequest request, IResourceResolver resolver) => new(
        new SchemaLibraryOptions
        {
            Schemas = request.Schemas,
            Rules = request.Rules,
            UsesSchemas = request.UsesSchemas,
            UsesRules = request.UsesRules,
            RelaxNg = new RelaxNgOptions { CheckIds = request.CheckIds },
            Cache = request.Cache,
            BaseFolder = Directory.GetCurrentDirectory(),
            Store = request.Store is { } store ? new TeiStore(store) : null,
            TeiSource = request.TeiSource,
        },
        resolver);

    /// <summary>What earlier runs with the same settings found.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="library">The schemas of the run.</param>
    /// <param name="clock">Tells what today is, where that was not said.</param>
    /// <returns>Null where nothing is kept, or where a schema that is used for all has something to say in every run.</returns>
    public static ResultCache? Results(ValidateRequest request, SchemaLibrary library, TimeProvider clock)
    {
        if (request.Cache is null || !request.KeepsFindings)
        {
            return null;
        }

        DateOnly day = request.Date ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        string[] settings =
        [
            Directory.GetCurrentDirectory(), day.ToString("O", CultureInfo.InvariantCulture),
            string.Join(' ', request.CheckPointers, request.CheckIds, request.UsesSchemas, request.UsesRules, request.MaxErrors, request.Format == "text"),
            request.Phase ?? string.Empty, request.Store ?? string.Empty, request.TeiSource ?? string.Empty,
            List(request.Inputs), List(request.Schemas), List(request.Rules), List(request.Catalogs),
        ];
        return new ResultCache(Path.Combine(request.Cache, "findings"), string.Join('\n', settings), library);

        static string List(ImmutableArray<string> names) => string.Join('\t', names);
    }

    /// <summary>How rules are run.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="clock">Tells what today is, where that was not said.</param>
    /// <param name="engine">Runs what needs XSLT.</param>
    public static SchematronRunOptions RunOptions(ValidateRequest request, TimeProvider clock, IRuleEngine engine) => new()
    {
        RuleEngine = engine,
        Phase = request.Phase,
        CurrentDate = request.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : clock.GetLocalNow(),
    };

    /// <summary>The engine for rules that need XSLT; Java starts when the first of them is met. To be disposed of at the end.</summary>
    /// <param name="inputs">Files and folders that are checked: rules may read what stands beside them.</param>
    /// <param name="request">What was asked for.</param>
    public static XsltRuleEngine Engine(IEnumerable<string> inputs, ValidateRequest request) => new(new XsltRuleEngineOptions
    {
        ReadableFolders =
        [
            .. inputs.Concat(request.Schemas).Concat(request.Rules)
                .Select(i => Path.GetFullPath(i))
                .Select(i => Directory.Exists(i) ? i : Path.GetDirectoryName(i) ?? i)
                .Distinct(StringComparer.Ordinal),
        ],
    });

    /// <summary>Says with <c>--verbose</c> where the compiled forms came from.</summary>
    /// <param name="schemas">The schemas, in the order in which it is said.</param>
    /// <param name="cache">The folder of the cache; null where there is none.</param>
    /// <param name="context">The command's context.</param>
    public static void Note(ImmutableArray<LoadedSchema> schemas, string? cache, CommandContext context)
    {
        foreach (LoadedSchema schema in schemas)
        {
            switch (schema.Use)
            {
                case SchemaCacheUse.Read:
                    context.Note(CliDiagnostics.SchemaFromCache, schema.Path);
                    break;
                case SchemaCacheUse.Written:
                    context.Note(CliDiagnostics.SchemaCompiled, schema.Path);
                    break;
                case SchemaCacheUse.NotWritable:
                    context.Note(CliDiagnostics.CacheNotWritable, schema.Path, cache ?? string.Empty);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What is wrong with schemas, in their order.</summary>
    /// <param name="schemas">The schemas.</param>
    public static ImmutableArray<Diagnostic> Findings(ImmutableArray<LoadedSchema> schemas) => [.. schemas.SelectMany(s => s.Findings)];
}
