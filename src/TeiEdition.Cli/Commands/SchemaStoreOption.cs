// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Validating;
using TeiEdition.Odd.Store;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Commands;

/// <summary>The option that names the store of TEI releases. Made once for each command.</summary>
internal sealed class SchemaStoreOption
{
    private readonly Option<string?> _store = new("--store")
    {
        Description = "The store of TEI releases; else TEIEDITION_STORE, else teiedition in the user's folder for data.",
        HelpName = "DIR",
    };

    /// <summary>Adds it to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Options.Add(_store);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_store) is { Tokens: [{ Value.Length: 0 }] })
            {
                result.AddError("--store takes the name of a folder.");
            }
        });
    }

    /// <summary>The folder that it names or that is used without it; null where there is none.</summary>
    /// <param name="parse">The parsed command line.</param>
    public string? Folder(ParseResult parse) => parse.GetValue(_store) ?? StoreFolder.Find();

    /// <summary>The store; reports CLI080 and gives null where no folder is known.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="sink">Gets the finding.</param>
    public TeiStore? Read(ParseResult parse, IDiagnosticSink sink)
    {
        if (Folder(parse) is { } folder)
        {
            return new TeiStore(folder);
        }

        sink.Report(Diagnostic.Create(SchemaDiagnostics.NoStore, null));
        return null;
    }
}
