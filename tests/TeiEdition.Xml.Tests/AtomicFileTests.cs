// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Writing;

namespace TeiEdition.Xml.Tests;

[TestClass]
public sealed class AtomicFileTests
{
    [TestMethod]
    public void File_is_written_and_nothing_else_is_left()
    {
        using TemporaryFolder folder = new();
        AtomicFile.Write(folder["a.xml"], "<a/>"u8);
        Assert.AreEqual("<a/>", File.ReadAllText(folder["a.xml"]));
        CollectionAssert.AreEqual(new[] { folder["a.xml"] }, Directory.GetFileSystemEntries(folder.Path));
    }

    [TestMethod]
    public void Folders_missing_are_made()
    {
        using TemporaryFolder folder = new();
        AtomicFile.Write(folder["x/y/a.xml"], "<a/>"u8);
        Assert.IsTrue(File.Exists(folder["x/y/a.xml"]));
    }

    [TestMethod]
    public void Longer_file_is_replaced_as_a_whole()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.xml", "a much longer text than the new one");
        AtomicFile.Write(path, "short"u8);
        Assert.AreEqual("short", File.ReadAllText(path));
        Assert.HasCount(1, Directory.GetFileSystemEntries(folder.Path));
    }

    [TestMethod]
    public void Folder_in_the_way_is_an_error_that_leaves_nothing_behind()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["a.xml"]);
        folder.Write("a.xml/inside.txt", "kept");
        Exception? error = Catch(folder["a.xml"]);
        Assert.IsTrue(error is IOException or UnauthorizedAccessException, error?.ToString());
        CollectionAssert.AreEqual(new[] { folder["a.xml"] }, Directory.GetFileSystemEntries(folder.Path));
        Assert.AreEqual("kept", File.ReadAllText(folder["a.xml/inside.txt"]));
    }

    [TestMethod]
    public void File_where_a_folder_is_needed_is_an_error_that_leaves_it_whole()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x", "kept");
        Exception? error = Catch(folder["x/a.xml"]);
        Assert.IsTrue(error is IOException or UnauthorizedAccessException, error?.ToString());
        Assert.AreEqual("kept", File.ReadAllText(path));
    }

    [TestMethod]
    public void Reader_sees_the_old_or_the_new_file_and_never_a_part()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", new string('0', 100_000));
        using CancellationTokenSource done = new();
        Task writing = Task.Run(() =>
        {
            for (int i = 1; i < 50; i++)
            {
                AtomicFile.Write(path, Enumerable.Repeat((byte)('0' + (i % 10)), 100_000).ToArray());
            }

            done.Cancel();
        });
        do
        {
            string text = File.ReadAllText(path);
            Assert.AreEqual(100_000, text.Length);
            Assert.AreEqual(1, text.Distinct().Count());
        }
        while (!done.IsCancellationRequested && !writing.IsCompleted);

        writing.GetAwaiter().GetResult();
    }

    private static Exception? Catch(string path)
    {
        try
        {
            AtomicFile.Write(path, "new"u8);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e;
        }
    }
}
