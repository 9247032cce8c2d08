// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.Json;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Publishing.State;

/// <summary>Reads and writes <c>.teiedition/state.json</c> in an output folder: JSON, sorted, without dates. Stateless; safe on any thread.</summary>
internal static class StateFile
{
    /// <summary>The folder for what is the tool's own business.</summary>
    public const string OwnFolder = ".teiedition";

    /// <summary>Reads the state.</summary>
    /// <param name="outputFolder">The output folder, which need not exist.</param>
    /// <param name="sink">Gets PUB003 where the file is damaged; then the state counts as empty.</param>
    public static PublishState Read(string outputFolder, IDiagnosticSink sink)
    {
        string path = NameIn(outputFolder);
        if (!File.Exists(path))
        {
            return PublishState.Empty;
        }

        string reason;
        try
        {
            PublishState? state = JsonSerializer.Deserialize(File.ReadAllBytes(path), StateJsonContext.Default.PublishState);
            if (state is { Format: PublishState.CurrentFormat } && state.Products.Values.All(p => p.Files.Keys.All(IsInside)))
            {
                return Sorted(state.Products);
            }

            reason = "another form";
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            reason = e is JsonException ? "not the JSON that it was" : e.Message;
        }

        sink.Report(Diagnostic.Create(PublishingDiagnostics.StateDamaged, new SourceLocation(path), reason));
        return PublishState.Empty;
    }

    /// <summary>Writes the state, unless the file holds it already.</summary>
    /// <param name="outputFolder">The output folder.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, by permission.</exception>
    public static void Write(string outputFolder, PublishState state)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(Sorted(state.Products), StateJsonContext.Default.PublishState), (byte)'\n'];
        string path = NameIn(outputFolder);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            AtomicFile.Write(path, bytes);
        }
    }

    private static string NameIn(string outputFolder) => Path.Combine(outputFolder, OwnFolder, "state.json");

    // The file says what may be removed, so a path that leads out of the folder makes it worthless.
    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').All(step => step is not ("" or "." or ".."));

    private static PublishState Sorted(ImmutableSortedDictionary<string, ProductState> products) => new(
        PublishState.CurrentFormat,
        products.ToImmutableSortedDictionary(
            p => p.Key,
            p => p.Value with { Files = p.Value.Files.ToImmutableSortedDictionary(StringComparer.Ordinal) },
            StringComparer.Ordinal));
}
