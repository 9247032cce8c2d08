// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TeiEdition.Tests;

/// <summary>A page in the browser, with what it asked for and what the browser said about it.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>Its context: storage, permissions.</summary>
    public IBrowserContext Context { get; } = context;

    /// <summary>The page.</summary>
    public IPage Page { get; } = page;

    /// <summary>The addresses of all requests, the page's own among them.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What stood in the console.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Context.CloseAsync().ConfigureAwait(false);
}
