// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.RegularExpressions;

namespace TeiEdition.Cli.Tests;

/// <summary>How a process ended.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed partial record Result(int Status, byte[] Output, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>The codes of the diagnostics of severity error or warning on standard error, in order.</summary>
    public string Codes => string.Join(' ', Finding().Matches(Error).Select(m => m.Groups[1].Value));

    /// <summary>Fails the test unless status and codes are these.</summary>
    public Result Expect(int status, string codes)
    {
        Assert.AreEqual($"{status} {codes}", $"{Status} {Codes}", Error + Text);
        Assert.DoesNotContain("   at ", Error);
        return this;
    }

    [GeneratedRegex(@"^.*: (?:error|warning): .* \[([A-Z]{3}\d{3})\]$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Finding();
}
