// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests.Web;

/// <summary>Runs the web stylesheets, or a test's own package over the common one, in the shared worker.</summary>
internal static class WebStylesheet
{
    /// <summary>No parameters.</summary>
    public static ImmutableDictionary<string, XsltValue> NoParameters => ImmutableDictionary<string, XsltValue>.Empty;

    /// <summary>Makes a page; the test fails when the stylesheet does.</summary>
    public static async Task<TransformResult> RunAsync(
        string source, string output, ImmutableDictionary<string, XsltValue> parameters)
    {
        TransformResult result = await TransformAsync(MainModule, source, parameters).ConfigureAwait(false);
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics));
        await File.WriteAllBytesAsync(output, [.. result.Output]).ConfigureAwait(false);
        return result;
    }

    /// <summary>Runs a stylesheet that uses the common package.</summary>
    public static Task<TransformResult> TransformAsync(
        string stylesheet, string source, ImmutableDictionary<string, XsltValue> parameters)
    {
        var request = new TransformRequest
        {
            Stylesheet = stylesheet,
            Packages = [Path.Combine(Repository.Root, "xslt", "common", "common.xsl")],
            Source = source,
            Parameters = parameters,
        };
        return SharedWorker.Instance.TransformAsync(request, CancellationToken.None);
    }

    /// <summary>The web package.</summary>
    public static string MainModule => Path.Combine(Repository.Root, "xslt", "web", "main.xsl");
}
