// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Dates;

/// <summary>
/// Checks the dates of a document: each in the calendar, ranges in order, durations as long as their ranges, and the date of a
/// text that is nothing but a date. What a schema cannot say of dates, that is; what stands in examples is left alone. For one document.
/// </summary>
/// <param name="sink">Gets the findings, those about a text at its end tag.</param>
internal sealed class DateCheck(ReportedSink sink) : DocumentCheck
{
    private const int LongestText = 60;

    // Within these the characters are still those of the date; anything else may give two readings of it.
    private static readonly FrozenSet<string> Transparent = FrozenSet.ToFrozenSet(
        ["hi", "emph", "seg", "supplied", "unclear", "ex", "expan", "num", "lb", "pb", "cb", "w", "c"], StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private int _depth = -1;
    private (SourceLocation Place, string Value, DateValue Date) _when;

    /// <inheritdoc/>
    public override bool WantsText => _depth >= 0;

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (_depth >= 0 && !Transparent.Contains(tag.LocalName))
        {
            _depth = -1;
        }

        if (!tag.IsTei || tag.IsExample)
        {
            return;
        }

        bool any = false;
        foreach (TagAttribute attribute in tag.Attributes)
        {
            if (attribute.Is(AttributeRole.Date) && DateAttributes.Contains(tag.LocalName, attribute.LocalName))
            {
                any = true;
                Value(tag, attribute);
            }
        }

        if (any)
        {
            Range(tag, "notBefore", "notAfter");
            Range(tag, "from", "to");
            Range(tag, "notBefore-iso", "notAfter-iso");
            Range(tag, "from-iso", "to-iso");
            Duration(tag);
            BeginText(tag);
        }
    }

    /// <inheritdoc/>
    public override void Text(string text)
    {
        _text.Append(text);
        if (_text.Length > LongestText)
        {
            _depth = -1;
        }
    }

    /// <inheritdoc/>
    public override void EndElement(int depth)
    {
        if (depth != _depth)
        {
            return;
        }

        _depth = -1;
        string text = string.Join(' ', XmlSpace.Split(_text.ToString()));
        if (ReadableDate.Parse(text) is { } read && !read.Agrees(_when.Date) && !MayBeOldStyle(read, _when.Date))
        {
            string day = read.ToDay() is { } full ? full.ToString("yyyy-MM-dd", null) : $"{read.Year:0000}-{read.Month:00}";
            sink.Report(Diagnostic.Create(DateDiagnostics.OtherThanText, _when.Place, "when", _when.Value, text, day));
        }
    }

    private static DateValue? DateOf(StartTag tag, string name, out string value)
    {
        value = tag.Find(name) is { } attribute && DateAttributes.Contains(tag.LocalName, name) ? attribute.Value.Trim(XmlSpace.Characters) : string.Empty;
        return value.Length == 0 ? null : DateValue.Parse(value, out _);
    }

    // The Julian calendar was behind by 10 to 13 days, in Russia until 1918, and its year often began in March.
    private static bool MayBeOldStyle(DateValue read, DateValue when)
    {
        if (read.Year >= 1930 || when.Year >= 1930)
        {
            return false;
        }

        bool otherYear = read.Year < 1753 && Math.Abs(read.Year - when.Year) == 1 && read.Month is null or <= 3;
        return otherYear || read.ToDay() is not { } a || when.ToDay() is not { } b || Math.Abs(b.DayNumber - a.DayNumber) is >= 10 and <= 13;
    }

    private void Value(StartTag tag, TagAttribute attribute)
    {
        string value = attribute.Value.Trim(XmlSpace.Characters);
        bool isIsoTime = attribute.LocalName.EndsWith("-iso", StringComparison.Ordinal) && value.Contains(':', StringComparison.Ordinal);
        if (isIsoTime || attribute.LocalName.StartsWith("dur", StringComparison.Ordinal))
        {
            return;
        }

        if (DateForms.Mend(value) is { } form)
        {
            sink.Report(Diagnostic.Create(DateDiagnostics.WrongForm, tag.PlaceOf(attribute), attribute.LocalName, value, form) with
            {
                Data = new ValueErrorData(value, [form]) { IsCertain = true },
            });
        }
        else if (DateValue.Parse(value, out bool hasForm) is null && hasForm)
        {
            sink.Report(Diagnostic.Create(
                DateDiagnostics.Impossible, tag.PlaceOf(attribute), attribute.LocalName, value, value.Count(c => c == '-') > 1 ? "day" : "month"));
        }
    }

    private void Range(StartTag tag, string first, string last)
    {
        if (DateOf(tag, first, out string begin) is { } from && DateOf(tag, last, out string end) is { } to && DateValue.IsBefore(to, from)
            && tag.Find(first) is { } attribute)
        {
            sink.Report(Diagnostic.Create(DateDiagnostics.WrongOrder, tag.PlaceOf(attribute), first, begin, last, end));
        }
    }

    private void Duration(StartTag tag)
    {
        foreach (string name in (ReadOnlySpan<string>)["dur", "dur-iso"])
        {
            if (tag.Find(name) is { } duration && DateAttributes.Contains(tag.LocalName, name)
                && DateOf(tag, "from", out string begin)?.ToDay() is { } from && DateOf(tag, "to", out string end)?.ToDay() is { } to
                && DayCount.After(from, duration.Value.Trim(XmlSpace.Characters)) is { } after && Math.Abs(after.DayNumber - to.DayNumber) > 1)
            {
                sink.Report(Diagnostic.Create(DateDiagnostics.OtherDuration, tag.PlaceOf(duration), name, duration.Value, begin, end));
            }
        }
    }

    private void BeginText(StartTag tag)
    {
        if (tag.LocalName is not ("date" or "docDate" or "origDate") || tag.Find("calendar") is not null
            || tag.Find("when") is not { } when || DateOf(tag, "when", out string value) is not { } date)
        {
            return;
        }

        _depth = tag.Depth;
        _text.Clear();
        _when = (tag.PlaceOf(when), value, date);
    }
}
