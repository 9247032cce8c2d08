// SPDX-License-Identifier: MIT
using Spectre.Console;

namespace TeiEdition.Cli.Output;

/// <summary>Shows that work goes on: on a terminal only, and only after a second. Stateless.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs work, with a line that moves on standard error if it takes long.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="context">The command's context.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work, already started.</param>
    public static async Task<T> ShowAsync<T>(CommandContext context, string title, Task<T> work)
    {
        if (context.Quiet || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") == "true")
        {
            return await work.ConfigureAwait(false);
        }

        if (await Task.WhenAny(work, Task.Delay(Patience)).ConfigureAwait(false) == work)
        {
            return await work.ConfigureAwait(false);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = context.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        return await console.Status().StartAsync(Markup.Escape(title), _ => work).ConfigureAwait(false);
    }
}
