// SPDX-License-Identifier: MIT
using TeiEdition.Cli.Output;

namespace TeiEdition.Cli.Tests;

[TestClass]
public sealed class CountLineTests
{
    [TestMethod]
    public void Line_comes_after_a_second_and_makes_room()
    {
        using StringWriter terminal = new();
        Clock clock = new();
        CountLine line = new(terminal, 9, clock);
        line.Advance();
        line.Clear();
        Assert.AreEqual("", terminal.ToString());
        clock.Milliseconds = 1000;
        line.Advance();
        clock.Milliseconds = 1050;
        line.Advance();
        line.Clear();
        line.Clear();
        line.Advance();
        Assert.AreEqual("\r\u001b[K2 of 9 files\r\u001b[K\r\u001b[K4 of 9 files", terminal.ToString());
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
