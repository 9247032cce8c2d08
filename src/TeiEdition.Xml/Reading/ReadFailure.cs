// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Reading;

/// <summary>Says why a file cannot be read, as the argument of XML004; without the place where it stands on this computer. Stateless.</summary>
public static class ReadFailure
{
    /// <summary>The reason.</summary>
    /// <param name="exception">What reading threw.</param>
    /// <param name="path">The file, for telling a folder apart.</param>
    /// <returns>A clause without full stop.</returns>
    public static string Reason(Exception exception, string path)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            UnauthorizedAccessException when Directory.Exists(path) => "it is a folder",
            UnauthorizedAccessException => "the system does not allow it",
            _ => exception.Message.TrimEnd('.'),
        };
    }
}
