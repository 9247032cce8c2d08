// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Globalization;

namespace TeiEdition.Xslt.Processes;

/// <summary>How the worker's JVM is started. Stateless; safe on any thread.</summary>
internal static class JavaCommand
{
    /// <summary>The program, its arguments and its environment.</summary>
    /// <param name="environment">Where everything is; <see cref="JavaEnvironment.CanTransform"/> holds.</param>
    /// <param name="options">Memory and kind of run.</param>
    /// <param name="java">The program.</param>
    public static ProcessStartInfo Create(JavaEnvironment environment, XsltWorkerOptions options, string java)
    {
        ProcessStartInfo start = new(java)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string heap = Math.Max(options.MaxHeapMegabytes, 16).ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            $"-Xmx{heap}m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:+ErrorFileToStderr", "-XX:-UsePerfData",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.timezone=UTC",
            // Saxon's Debian jar pulls another parser onto the class path where one is installed.
            "-Djavax.xml.parsers.SAXParserFactory=com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
            "-Djavax.xml.parsers.DocumentBuilderFactory=com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        if (options.ShortRun)
        {
            start.ArgumentList.Add("-XX:TieredStopAtLevel=1");
        }

        start.ArgumentList.Add("-cp");
        start.ArgumentList.Add(string.Join(Path.PathSeparator, environment.ClassPath));
        start.ArgumentList.Add("teiedition.worker.Worker");
        // Options from outside would change the limits; without a UTF-8 locale Java cannot open names beyond ASCII.
        start.Environment.Remove("JAVA_TOOL_OPTIONS");
        start.Environment.Remove("JDK_JAVA_OPTIONS");
        start.Environment.Remove("_JAVA_OPTIONS");
        start.Environment.Remove("CLASSPATH");
        start.Environment["LC_ALL"] = OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C.UTF-8";
        return start;
    }
}
