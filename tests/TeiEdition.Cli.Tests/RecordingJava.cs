// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>A Java installation that writes down each start and then runs the real one.</summary>
internal sealed class RecordingJava
{
    private readonly string _log;

    /// <summary>Makes it below a folder.</summary>
    public RecordingJava(TemporaryFolder folder)
    {
        _log = folder["java.log"];
        string script = folder.Write("jdk/bin/java", $"#!/bin/sh\necho started >> '{_log}'\nexec '{Real()}' \"$@\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Variables = new Dictionary<string, string?> { ["JAVA_HOME"] = folder["jdk"] };
    }

    /// <summary>The variables that make a process use it.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; }

    /// <summary>How often it was started since the last call.</summary>
    public int TakeStarts()
    {
        int starts = File.Exists(_log) ? File.ReadAllLines(_log).Length : 0;
        File.Delete(_log);
        return starts;
    }

    private static string Real()
    {
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':');
        if (Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home)
        {
            folders = folders.Prepend(Path.Combine(home, "bin"));
        }

        return folders.Select(f => Path.Combine(f, "java")).First(File.Exists);
    }
}
