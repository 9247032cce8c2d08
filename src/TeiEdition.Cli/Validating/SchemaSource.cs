// SPDX-License-Identifier: MIT
using TeiEdition.Cli.Diagnostics;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Validating;

/// <summary>Gets the schema of a run, from its compiled form where there is one. Stateless.</summary>
internal static class SchemaSource
{
    /// <summary>Gets it.</summary>
    /// <param name="request">What was asked for; it names a schema.</param>
    /// <param name="resolver">Finds the schema's files.</param>
    /// <param name="context">The command's context; gets notes of what was done.</param>
    /// <param name="sink">Gets what is wrong with the schema.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The schema; null after an error.</returns>
    public static RelaxNgSchema? Load(
        ValidateRequest request, IResourceResolver resolver, CommandContext context, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        string path = request.Schema ?? throw new ArgumentException("no schema", nameof(request));
        RelaxNgOptions options = new() { CheckIds = request.CheckIds };
        if (request.Cache is null)
        {
            return RelaxNgCompiler.Compile(path, options, resolver, sink, cancellationToken);
        }

        RelaxNgSchema? schema = new SchemaCache(request.Cache).Compile(path, options, resolver, sink, out SchemaCacheUse use, cancellationToken);
        switch (use)
        {
            case SchemaCacheUse.Read:
                context.Note(CliDiagnostics.SchemaFromCache, path);
                break;
            case SchemaCacheUse.Written:
                context.Note(CliDiagnostics.SchemaCompiled, path);
                break;
            case SchemaCacheUse.NotWritable:
                context.Note(CliDiagnostics.CacheNotWritable, path, request.Cache);
                break;
            default:
                break;
        }

        return schema;
    }
}
