// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Cli.Tests;

/// <summary><c>editions/setup.sh</c>, on machines that are made to look otherwise than this one.</summary>
[TestClass]
public sealed class ScriptTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Setup_with_nothing_missing_does_not_call_apt()
    {
        (int status, string error) = await Bash("""
            missing_for_build() { :; }
            apt-get() { say "apt-get was called"; return 1; }
            install_missing missing_for_build
            """);
        Assert.AreEqual("0|", $"{status}|{error}");
    }

    [TestMethod]
    public async Task Setup_without_apt_names_the_packages_and_stops()
    {
        (int status, string error) = await Bash("""
            has_jdk() { return 1; }
            has_fop() { return 1; }
            has_saxon() { return 0; }
            has_font() { return 0; }
            command() { [[ "$*" != "-v apt-get" ]] && builtin command "$@"; }
            install_missing missing_for_build
            say "went on"
            """);
        Assert.AreEqual(1, status, error);
        Assert.EndsWith("  default-jdk-headless fop\n", error);
    }

    [TestMethod]
    public async Task Setup_without_root_names_the_command_and_stops()
    {
        (int status, string error) = await Bash("""
            missing_for_build() { echo "libsaxonhe-java"; }
            apt-get() { say "apt-get was called"; }
            id() { echo 1000; }
            sudo() { return 1; }
            install_missing missing_for_build
            say "went on"
            """);
        Assert.AreEqual(1, status, error);
        Assert.EndsWith("  apt-get update && apt-get install --no-install-recommends libsaxonhe-java\n", error);
    }

    [TestMethod]
    public async Task Setup_installs_only_what_is_missing_and_looks_again()
    {
        (int status, string error) = await Bash("""
            installed=0
            missing_for_build() { if [[ "$installed" -eq 0 ]]; then echo "fonts-hanazono"; fi; }
            id() { echo 0; }
            apt-get() { say "apt-get $*"; [[ "$1" != install ]] || installed=1; }
            env() { shift; "$@"; }
            install_missing missing_for_build
            """);
        Assert.AreEqual(0, status, error);
        Assert.Contains("apt-get update", error);
        Assert.Contains("apt-get install -y -q --no-install-recommends fonts-hanazono\n", error);
    }

    [TestMethod]
    public async Task Setup_without_the_sdk_says_where_it_is_looked_for()
    {
        (int status, string error) = await Bash("""
            unset DOTNET_ROOT
            HOME=/nonexistent
            dotnet() { echo "8.0.100 [/usr/share/dotnet/sdk]"; }
            require_dotnet
            say "went on"
            """);
        Assert.AreEqual(1, status, error);
        Assert.Contains("/nonexistent/.dotnet", error);
        Assert.Contains("https://dotnet.microsoft.com/download/dotnet/10.0", error);
    }

    private async Task<(int Status, string Error)> Bash(string script)
    {
        ProcessStartInfo start = new("bash") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"set -euo pipefail; source '{Path.Combine(RepositoryFolder.Path, "editions", "setup.sh")}'\n{script}");
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("not started");
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.CancellationToken);
        await process.WaitForExitAsync(TestContext.CancellationToken);
        return (process.ExitCode, await error);
    }
}
