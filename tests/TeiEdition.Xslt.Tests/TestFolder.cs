// SPDX-License-Identifier: MIT

namespace TeiEdition.Xslt.Tests;

/// <summary>A fresh folder for one test, with helpers that write into it. Deleted by Dispose.</summary>
internal sealed class TestFolder : IDisposable
{
    public const string XsltNamespace = "xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

    public TestFolder()
    {
        Root = Directory.CreateTempSubdirectory("teiedition-xslt-").FullName;
        Inside = Path.Combine(Root, "inside");
        Directory.CreateDirectory(Inside);
    }

    /// <summary>A folder that no worker may read as a whole.</summary>
    public string Root { get; }

    /// <summary>The readable folder.</summary>
    public string Inside { get; }

    public string Source => At("source.xml");

    public string At(string name) => Path.Combine(Inside, name);

    public string Write(string name, string content)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A file always has a folder here.
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes a stylesheet with the given content, one declaration a line from line 2.</summary>
    public string Stylesheet(string content, string name = "main.xsl") => Write(
        name, $"<xsl:stylesheet version=\"3.0\" {XsltNamespace} exclude-result-prefixes=\"#all\">\n{content}\n</xsl:stylesheet>\n");

    public TransformRequest Request(string stylesheet, string source = "<doc>text</doc>") => new()
    {
        Stylesheet = Stylesheet(stylesheet),
        Source = Write("source.xml", source),
    };

    public XsltWorkerOptions Options => new() { ReadableFolders = [Inside] };

    public XsltWorker Worker() => new(Options);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

