// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Tests.Print;

/// <summary>The documents that many tests look at, each formatted once in the process. Safe for concurrent use.</summary>
internal static class PrintedDocuments
{
    private static readonly Lazy<Task<(PrintedDocument Short, PrintedDocument Long)>> Both = new(FormatAsync);

    /// <summary>The short document with every kind of reading.</summary>
    public static async Task<PrintedDocument> ShortAsync() => (await Both.Value.ConfigureAwait(false)).Short;

    /// <summary>The document of many pages.</summary>
    public static async Task<PrintedDocument> LongAsync() => (await Both.Value.ConfigureAwait(false)).Long;

    private static async Task<(PrintedDocument Short, PrintedDocument Long)> FormatAsync()
    {
        using var folder = new PrintFolder();
        var source = folder.Write(LongDocument.Build(await File.ReadAllTextAsync(PrintRoom.LampTalk).ConfigureAwait(false)));
        await using var worker = PrintRoom.CreateWorker(folder.Path);
        var lamp = await PrintRoom.FormatAsync(worker, PrintRoom.LampTalk, CancellationToken.None).ConfigureAwait(false);
        var many = await PrintRoom.FormatAsync(worker, source, CancellationToken.None).ConfigureAwait(false);
        return (PrintedDocument.Read(lamp), PrintedDocument.Read(many));
    }
}
