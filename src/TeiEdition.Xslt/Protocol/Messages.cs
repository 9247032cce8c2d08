// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt.Protocol;

/// <summary>Translates between requests, results and the worker's messages. Stateless; safe on any thread.</summary>
internal static class Messages
{
    /// <summary>The message for a transformation; the worker's id is added when it is sent.</summary>
    public static Fields Of(TransformRequest request) => Transform(request, "transform");

    /// <summary>The message for formatting.</summary>
    public static Fields Of(FormatRequest request) =>
        Transform(request.Transform, "format")
            .Add("fop-configuration", Path.GetFullPath(request.FopConfiguration))
            .Add("page-map-parameter", request.PageMapParameter)
            .Add("creation-date", request.CreationDate?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>The result of a transformation.</summary>
    public static TransformResult ToTransformResult(Fields answer)
    {
        ImmutableArray<Diagnostic> diagnostics = Diagnostics(answer);
        bool success = IsSuccess(diagnostics) && answer.Bytes("output") is not null;
        return new TransformResult
        {
            Success = success,
            Output = success ? Bytes(answer.Bytes("output")) : [],
            ResultDocuments = success ? ResultDocuments(answer) : [],
            Dependencies = [.. answer.Texts("dependency")],
            Diagnostics = diagnostics,
        };
    }

    /// <summary>The result of formatting.</summary>
    public static FormatResult ToFormatResult(Fields answer)
    {
        ImmutableArray<Diagnostic> diagnostics = Diagnostics(answer);
        bool success = IsSuccess(diagnostics) && answer.Bytes("pdf") is not null;
        return new FormatResult
        {
            Success = success,
            Pdf = success ? Bytes(answer.Bytes("pdf")) : [],
            PageCount = success ? Number(answer.Text("pages")) ?? 0 : 0,
            Dependencies = [.. answer.Texts("dependency")],
            Diagnostics = diagnostics,
        };
    }

    private static Fields Transform(TransformRequest request, string type)
    {
        Fields fields = new Fields()
            .Add("type", type)
            .Add("stylesheet", Path.GetFullPath(request.Stylesheet))
            .Add("source", Path.GetFullPath(request.Source))
            .Add("source-base", request.SourceBaseUri)
            .Add("current-date-time", request.CurrentDateTime?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture))
            .Add("initial-template", request.InitialTemplate)
            .Add("initial-mode", request.InitialMode);
        foreach (string package in request.Packages)
        {
            fields.Add("package", Path.GetFullPath(package));
        }

        foreach ((string name, XsltValue value) in request.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            fields.Add(
                "parameter",
                new Fields().Add("name", name).Add("type", value.TypeName).Add("value", value.Text).Encode());
        }

        return fields;
    }

    private static ImmutableArray<ResultDocument> ResultDocuments(Fields answer) =>
        [.. answer.Texts("result-href").Zip(
            answer.All("result-content"), (href, content) => new ResultDocument(href, Bytes(content)))];

    private static ImmutableArray<byte> Bytes(ReadOnlyMemory<byte>? value) =>
        ImmutableCollectionsMarshal.AsImmutableArray((value ?? default).ToArray());

    private static bool IsSuccess(ImmutableArray<Diagnostic> diagnostics) =>
        !diagnostics.Any(d => d.Severity == Severity.Error);

    private static ImmutableArray<Diagnostic> Diagnostics(Fields answer) =>
        [.. answer.All("diagnostic").Select(value => ToDiagnostic(Fields.Decode(value)))];

    private static Diagnostic ToDiagnostic(Fields fields)
    {
        SourceLocation? location = fields.Text("path") is { } path
            ? new SourceLocation(path, Number(fields.Text("line")), Number(fields.Text("column")))
            : null;
        return new Diagnostic(Descriptor(fields.Text("kind")), location, [.. fields.Texts("argument")]);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static DiagnosticDescriptor Descriptor(string? kind) => kind switch
    {
        "STATIC_ERROR" => XsltDiagnostics.StaticError,
        "STATIC_WARNING" => XsltDiagnostics.StaticWarning,
        "DYNAMIC_ERROR" => XsltDiagnostics.DynamicError,
        "DYNAMIC_WARNING" => XsltDiagnostics.DynamicWarning,
        "MESSAGE" => XsltDiagnostics.Message,
        "TERMINATED" => XsltDiagnostics.Terminated,
        "NOT_WELL_FORMED" => XsltDiagnostics.NotWellFormed,
        "OUTSIDE" => XsltDiagnostics.OutsideReadableFolders,
        "OUTSIDE_IGNORED" => XsltDiagnostics.OutsideIgnored,
        "RESULT_OUTSIDE" => XsltDiagnostics.ResultOutside,
        "CANNOT_READ" => XsltDiagnostics.CannotRead,
        "TOO_DEEP" => XsltDiagnostics.TooDeep,
        "FO_ERROR" => XsltDiagnostics.FormattingError,
        "FO_WARNING" => XsltDiagnostics.FormattingWarning,
        "FO_INFO" => XsltDiagnostics.FormattingInfo,
        "MISSING_GLYPH" => XsltDiagnostics.MissingGlyph,
        "LABELS_UNSTABLE" => XsltDiagnostics.LabelsUnstable,
        _ => XsltDiagnostics.InternalError,
    };
}
