// SPDX-License-Identifier: MIT
using System.Text.Unicode;
using TeiEdition.RelaxNg.Datatypes;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// Looks over all of a compiled form, so that whoever decodes it need not: every reference names a record before its own,
/// every string is UTF-8, nothing nests too deeply. Makes no object of the schema. For one form.
/// </summary>
internal sealed class CompiledCheck
{
    private readonly CompiledLayout _layout;
    private readonly ushort[] _classDepths;
    private readonly ushort[] _patternDepths;

    private CompiledCheck(CompiledLayout layout)
    {
        _layout = layout;
        _classDepths = new ushort[layout.Count(Section.Classes)];
        _patternDepths = new ushort[layout.Count(Section.Patterns)];
    }

    /// <summary>Whether bytes are a compiled form.</summary>
    /// <param name="form">Any bytes.</param>
    public static bool IsSound(ReadOnlyMemory<byte> form)
    {
        if (!BitConverter.IsLittleEndian || !HasSoundSections(form.Span))
        {
            return false;
        }

        CompiledCheck check = new(new CompiledLayout(form));
        return check.StringsAreSound() && check.NamesAreSound() && check.ContextsAreSound() && check.ClassesAreSound()
            && check.PatternsAreSound() && check.ElementsAreSound();
    }

    // Every section lies within the words, and of records of their own length every one.
    private static bool HasSoundSections(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<int> words = WordsOf(bytes);
        if (bytes.Length > MaxBytes || words.Length < HeaderWords || words[0] < HeaderWords || words[0] > words.Length)
        {
            return false;
        }

        words = words[..words[0]];
        for (Section section = 0; (int)section < SectionCount; section++)
        {
            int begin = words[2 + (2 * (int)section)];
            int count = words[3 + (2 * (int)section)];
            int starts = section >= Section.Strings ? 1 : 0;
            if (begin < HeaderWords || count < 0 || ((long)count * WordsOf(section)) + starts > words.Length - begin)
            {
                return false;
            }

            int end = section == Section.Strings ? bytes.Length - (4 * words.Length) : words.Length;
            if (starts == 1 && !Ascends(words.Slice(begin, count + 1), end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Ascends(ReadOnlySpan<int> starts, int end)
    {
        int last = 0;
        foreach (int start in starts)
        {
            if (start < last)
            {
                return false;
            }

            last = start;
        }

        return last <= end;
    }

    // Each is UTF-8 and comes after the one before, so that no two are the same.
    private bool StringsAreSound()
    {
        ReadOnlySpan<byte> last = [];
        for (int i = 0; i < _layout.Count(Section.Strings); i++)
        {
            ReadOnlySpan<byte> next = _layout.StringBytes(i);
            if (!Utf8.IsValid(next) || (i > 0 && last.SequenceCompareTo(next) >= 0))
            {
                return false;
            }

            last = next;
        }

        return true;
    }

    private bool NamesAreSound()
    {
        for (int i = 0; i < _layout.Count(Section.Paths); i++)
        {
            if (!IsString(_layout.Fixed(Section.Paths, i)[0]))
            {
                return false;
            }
        }

        HashSet<long> seen = new(_layout.Count(Section.Names));
        for (int i = 0; i < _layout.Count(Section.Names); i++)
        {
            ReadOnlySpan<int> name = _layout.Fixed(Section.Names, i);
            if (!AreStrings(name) || !seen.Add(((long)name[0] << 32) | (uint)name[1]))
            {
                return false;
            }
        }

        seen.Clear();
        for (int i = 0; i < _layout.Count(Section.Namespaces); i++)
        {
            int name = _layout.Fixed(Section.Namespaces, i)[0];
            if (!IsString(name) || !seen.Add(name))
            {
                return false;
            }
        }

        return IdsAreSound();
    }

    private bool IdsAreSound()
    {
        for (int i = 0; i < _layout.Count(Section.Ids); i++)
        {
            ReadOnlySpan<int> id = _layout.Fixed(Section.Ids, i);
            if (!AreStrings(id[..4]) || id[4] is < (int)IdKind.Id or > (int)IdKind.IdRefs)
            {
                return false;
            }
        }

        return true;
    }

    private bool ContextsAreSound()
    {
        for (int i = 0; i < _layout.Count(Section.Contexts); i++)
        {
            ReadOnlySpan<int> record = _layout.Record(Section.Contexts, i);
            if (record.Length < 2 || record.Length % 2 != 0 || !IsString(record[0]) || !IsStringOrNone(record[1]))
            {
                return false;
            }

            for (int j = 2; j < record.Length; j += 2)
            {
                if (!IsString(record[j]) || !IsStringOrNone(record[j + 1]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool ClassesAreSound()
    {
        for (int i = 0; i < _classDepths.Length; i++)
        {
            ReadOnlySpan<int> record = _layout.Record(Section.Classes, i);
            if (record.IsEmpty)
            {
                return false;
            }

            CompiledKind kind = (CompiledKind)record[0];
            ReadOnlySpan<int> fields = record[1..];
            bool sound = kind switch
            {
                CompiledKind.Name => fields.Length == 1 && Names(Section.Names, fields[0]),
                CompiledKind.AnyName => fields.Length == 1,
                CompiledKind.NsName => fields.Length == 2 && Names(Section.Namespaces, fields[0]),
                CompiledKind.NameChoice => fields.Length >= 2 && !fields.Contains(0),
                _ => false,
            };
            if (!sound || !Descends(ChildrenOf(kind, fields), _classDepths, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool PatternsAreSound()
    {
        for (int i = 0; i < _patternDepths.Length; i++)
        {
            ReadOnlySpan<int> record = _layout.Record(Section.Patterns, i);
            bool hasSpan = !record.IsEmpty && (record[0] & HasSpan) != 0;
            if (record.IsEmpty || (hasSpan && (record.Length < 1 + SpanWords || !IsSpan(record.Slice(1, SpanWords)))))
            {
                return false;
            }

            CompiledKind kind = (CompiledKind)(record[0] & ~HasSpan);
            ReadOnlySpan<int> fields = CompiledLayout.FieldsOf(record);
            if (!IsPattern(kind, fields) || !Descends(ChildrenOf(kind, fields), _patternDepths, i))
            {
                return false;
            }
        }

        return Names(Section.Patterns, _layout.Start);
    }

    private bool IsPattern(CompiledKind kind, ReadOnlySpan<int> fields) => kind switch
    {
        CompiledKind.Empty or CompiledKind.NotAllowed or CompiledKind.Text => fields.IsEmpty,
        CompiledKind.Choice or CompiledKind.Group or CompiledKind.Interleave => fields.Length >= 2 && !fields.Contains(0),
        CompiledKind.OneOrMore or CompiledKind.List => fields.Length == 1 && fields[0] != 0,
        CompiledKind.Ref => fields.Length == 1 && Names(Section.Elements, fields[0]),
        CompiledKind.Attribute => fields.Length == 4 && fields[0] != 0 && Names(Section.Classes, fields[1])
            && IsStringOrNone(fields[2]) && IsStringOrNone(fields[3]),
        CompiledKind.Data => fields.Length >= 3 && AreStrings(fields[1..3]) && AreParams(fields[3..]),
        CompiledKind.Value => fields.Length == 5 && AreStrings(fields[..3]) && Names(Section.Contexts, fields[3])
            && IsStringOrNone(fields[4]),
        _ => false,
    };

    private bool AreParams(ReadOnlySpan<int> words)
    {
        if (words.Length % ParamWords != 0)
        {
            return false;
        }

        for (; !words.IsEmpty; words = words[ParamWords..])
        {
            ReadOnlySpan<int> span = words.Slice(3, SpanWords);
            if (!AreStrings(words[..2]) || !Names(Section.Contexts, words[2]) || (span[0] != 0 && !IsSpan(span)))
            {
                return false;
            }
        }

        return true;
    }

    private bool ElementsAreSound()
    {
        for (int i = 0; i < _layout.Count(Section.Elements); i++)
        {
            ReadOnlySpan<int> element = _layout.Fixed(Section.Elements, i);
            if (!Names(Section.Classes, element[0]) || !Names(Section.Patterns, element[1]) || !IsStringOrNone(element[2])
                || (element[3] != 0 && !IsSpan(element[3..])))
            {
                return false;
            }
        }

        return true;
    }

    // Each child comes before, and the record is not too deep.
    private static bool Descends(ReadOnlySpan<int> children, ushort[] depths, int index)
    {
        int depth = 0;
        foreach (int child in children)
        {
            if (child < 0 || child > index)
            {
                return false;
            }

            depth = Math.Max(depth, child == 0 ? 0 : depths[child - 1]);
        }

        depths[index] = (ushort)(depth + 1);
        return depth < MaxDepth;
    }

    private bool IsSpan(ReadOnlySpan<int> words) =>
        Names(Section.Paths, words[0]) && words[1] > 0 && words[2] > 0 && words[3] >= 0 && words[4] >= 0;

    private bool AreStrings(ReadOnlySpan<int> references)
    {
        foreach (int reference in references)
        {
            if (!IsString(reference))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsString(int reference) => Names(Section.Strings, reference);

    private bool IsStringOrNone(int reference) => reference == 0 || IsString(reference);

    private bool Names(Section section, int reference) => reference > 0 && reference <= _layout.Count(section);
}
