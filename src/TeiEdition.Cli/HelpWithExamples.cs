// SPDX-License-Identifier: MIT
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TeiEdition.Cli;

/// <summary>Shows the usual help, and then the examples of an <see cref="ExampleCommand"/>.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int status = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand { Examples: var examples })
        {
            Console.Out.WriteLine("Examples:");
            foreach (string line in examples.Split('\n'))
            {
                Console.Out.WriteLine($"  {line}");
            }

            Console.Out.WriteLine();
        }

        return status;
    }
}
