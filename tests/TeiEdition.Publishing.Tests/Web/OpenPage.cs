// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TeiEdition.Publishing.Tests.Web;

/// <summary>A page in the browser, with what it asked for and what the browser said about it.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>The page.</summary>
    public IPage Page { get; } = page;

    /// <summary>The addresses of all requests, the page's own among them.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What stood in the console.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    /// <summary>Chooses the reading text.</summary>
    public Task ChooseReadingTextAsync() => Page.Locator("[id='view:reading']").CheckAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.CloseAsync().ConfigureAwait(false);
}
