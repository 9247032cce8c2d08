// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Text;

namespace TeiEdition.Cli.Tests;

/// <summary>Runs the built <c>teiedition</c> as a process.</summary>
internal sealed record Teiedition
{
    /// <summary>The folder it runs in.</summary>
    public required string Folder { get; init; }

    /// <summary>Variables to set, or to remove where the value is null.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    /// <summary>What it reads from standard input.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>A word to run it with, and the words of that: <c>env</c> and its options.</summary>
    public IReadOnlyList<string> Wrapper { get; init; } = [];

    /// <summary>Called once after the start, while it runs.</summary>
    public Func<Process, Task>? Meanwhile { get; init; }

    /// <summary>The program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "teiedition");

    /// <summary>Runs and waits.</summary>
    public async Task<Result> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        string[] words = [.. Wrapper, Program, .. arguments];
        ProcessStartInfo start = new(words[0])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string word in words[1..])
        {
            start.ArgumentList.Add(word);
        }

        foreach ((string name, string? value) in Variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("not started");
        try
        {
            using MemoryStream output = new();
            Task reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await process.StandardInput.BaseStream.WriteAsync(Input, cancellationToken);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended without reading its input.
            }

            await (Meanwhile?.Invoke(process) ?? Task.CompletedTask);
            await process.WaitForExitAsync(cancellationToken);
            await reading;
            return new Result(process.ExitCode, output.ToArray(), await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
