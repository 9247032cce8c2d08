// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Publishing.Planning;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing;

/// <summary>Tells one set of the worker's programs from another, without starting them. Stateless; safe on any thread.</summary>
public static class EngineIdentity
{
    /// <summary>The versions of Java, Saxon-HE and FOP, and name and length of every jar; the worker's own jar by its content.</summary>
    /// <param name="environment">What was found.</param>
    /// <returns>A hash that holds no path, so that it is the same wherever the programs lie.</returns>
    public static string Of(JavaEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        Fingerprint identity = new Fingerprint()
            .Add(environment.JavaVersion ?? string.Empty)
            .Add(environment.SaxonVersion ?? string.Empty)
            .Add(environment.FopVersion ?? string.Empty);
        foreach (string jar in environment.ClassPath)
        {
            FileInfo file = new(jar);
            identity.Add(file.Name).Add(file.Exists ? file.Length.ToString(CultureInfo.InvariantCulture) : "none");
        }

        if (environment.WorkerPath is { } worker)
        {
            identity.Add(OutputFile.HashOf(Path.GetDirectoryName(worker) ?? ".", Path.GetFileName(worker)) ?? string.Empty);
        }

        return identity.Finish();
    }
}
