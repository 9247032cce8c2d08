// SPDX-License-Identifier: MIT
using Microsoft.Playwright;

namespace TeiEdition.Tests;

/// <summary>The one browser of the assembly; each test opens a context of its own.</summary>
internal static class SharedBrowser
{
    private static readonly string[] Candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> Started = new(StartAsync);

    /// <summary>Opens a page from the disk, without JavaScript unless asked; every request is noted. Rules of accessibility are
    /// run by a script that the page's own policy would forbid, so that needs <paramref name="bypassPolicy"/>.</summary>
    public static async Task<OpenPage> OpenAsync(
        string file,
        int width = 1280,
        int height = 900,
        ColorScheme scheme = ColorScheme.Light,
        bool bypassPolicy = false,
        bool script = false)
    {
        IBrowser browser = (await Started.Value.ConfigureAwait(false)).Browser;
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = bypassPolicy || script,
            BypassCSP = bypassPolicy,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        }).ConfigureAwait(false);
        IPage page = await context.NewPageAsync().ConfigureAwait(false);
        var open = new OpenPage(context, page);
        page.Request += (_, request) => open.Requests.Enqueue(request.Url);
        page.Console += (_, message) => open.Messages.Enqueue(message.Text);
        await page.GotoAsync(new Uri(file).AbsoluteUri).ConfigureAwait(false);
        return open;
    }

    /// <summary>Ends the browser, if it was started.</summary>
    public static async Task EndAsync()
    {
        if (Started.IsValueCreated)
        {
            (IPlaywright driver, IBrowser browser) = await Started.Value.ConfigureAwait(false);
            await browser.CloseAsync().ConfigureAwait(false);
            driver.Dispose();
        }
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        string path = Candidates.FirstOrDefault(File.Exists) ?? OnPath()
            ?? throw new InvalidOperationException("These tests need Chromium: apt-get install chromium.");
        IPlaywright driver = await Playwright.CreateAsync().ConfigureAwait(false);
        IBrowser browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        }).ConfigureAwait(false);
        return (driver, browser);
    }

    private static string? OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .Select(folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);
}
