// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>Asks jing, many questions in one process (<c>JingJudge.java</c>). Stateless; safe on any thread.</summary>
internal static class Jing
{
    private const string DebianJar = "/usr/share/java/jing.jar";

    /// <summary>Judges in the order of the requests; the test is inconclusive where jing or Java is missing.</summary>
    /// <param name="requests">Schemas, each followed by the documents that it judges.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    /// <returns>One answer for each request.</returns>
    public static async Task<JingAnswer[]> JudgeAsync(IReadOnlyList<JingRequest> requests, CancellationToken cancellationToken)
    {
        using Process process = Start();
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            Task writing = WriteAsync(requests, process.StandardInput.BaseStream, cancellationToken);
            List<JingAnswer> answers = new(requests.Count);
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                answers.Add(Parse(line));
            }

            await writing;
            await process.WaitForExitAsync(cancellationToken);
            Assert.AreEqual(0, process.ExitCode, await errors);
            Assert.HasCount(requests.Count, answers);
            return [.. answers];
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static Process Start()
    {
        string jar = Environment.GetEnvironmentVariable("TEIEDITION_JING") ?? DebianJar;
        if (!File.Exists(jar))
        {
            Assert.Inconclusive($"jing is not there ({jar}): apt-get install jing, or let TEIEDITION_JING name its jar.");
        }

        string? home = Environment.GetEnvironmentVariable("JAVA_HOME");
        string java = home is not null && File.Exists(Path.Combine(home, "bin", "java")) ? Path.Combine(home, "bin", "java") : "java";
        string source = Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.RelaxNg.Tests", "Differential", "JingJudge.java");
        ProcessStartInfo start = new(java, ["-Xmx1g", "-Xss16m", "-XX:+UseSerialGC", "-cp", jar, source])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!; // not null: a new process is always started without the shell
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Inconclusive("Java is not there: apt-get install default-jdk-headless.");
            throw;
        }
    }

    private static async Task WriteAsync(IReadOnlyList<JingRequest> requests, Stream stream, CancellationToken cancellationToken)
    {
        await using Stream output = new BufferedStream(stream, 1 << 16);
        byte[] head = new byte[9];
        foreach (JingRequest request in requests)
        {
            byte[] baseUri = Encoding.UTF8.GetBytes(request.BaseUri);
            head[0] = (byte)request.Kind;
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), baseUri.Length);
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(5), request.Content.Length);
            await output.WriteAsync(head, cancellationToken);
            await output.WriteAsync(baseUri, cancellationToken);
            await output.WriteAsync(request.Content, cancellationToken);
        }
    }

    private static JingAnswer Parse(string line)
    {
        string[] fields = line.Split('\t', 5);
        Assert.HasCount(5, fields, line);
        return new JingAnswer(fields[0], Number(fields[1]), Number(fields[2]), Number(fields[3]), fields[4]);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
