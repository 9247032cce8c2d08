// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Repository.Tests;

/// <summary>Runs a program and waits for it. Stateless.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end; both outputs are read as they come.</summary>
    /// <param name="start">What to run; streams are redirected here, and standard input is empty.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    /// <returns>The exit status and the outputs, or null where the program is not installed.</returns>
    public static async Task<(int Status, string Output, string Error)?> RunAsync(
        ProcessStartInfo start, CancellationToken cancellationToken)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.UseShellExecute = false;
        using Process process = new() { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
