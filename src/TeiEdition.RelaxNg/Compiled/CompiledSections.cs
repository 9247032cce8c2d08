// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using System.Text;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Gathers the records of a compiled form and puts its parts together. For one thread.</summary>
internal sealed class CompiledSections
{
    private readonly List<RecordWriter>[] _records = [.. Enumerable.Range(0, SectionCount).Select(_ => new List<RecordWriter>())];
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    /// <summary>Begins a record; it stands in its section once it is added.</summary>
    /// <param name="section">The section.</param>
    public RecordWriter Begin(Section section) => new(section, this);

    /// <summary>Adds a complete record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The reference to it.</returns>
    public int Add(RecordWriter record)
    {
        _records[(int)record.Section].Add(record);
        return _records[(int)record.Section].Count;
    }

    /// <summary>A number for a string, the same for the same.</summary>
    /// <param name="text">The string.</param>
    public int String(string text)
    {
        if (!_strings.TryGetValue(text, out int known))
        {
            known = _strings.Count + 1;
            _strings.Add(text, known);
        }

        return known;
    }

    /// <summary>Puts the form together.</summary>
    /// <param name="start">The reference to the start.</param>
    /// <returns>The bytes; null where they would be more than <see cref="MaxBytes"/>.</returns>
    public byte[]? ToBytes(int start)
    {
        byte[][] texts = [.. _strings.Keys.Select(Encoding.UTF8.GetBytes)];
        int[] order = [.. Enumerable.Range(0, texts.Length)];
        Array.Sort(order, (a, b) => texts[a].AsSpan().SequenceCompareTo(texts[b]));
        int[] references = new int[texts.Length + 1];
        for (int i = 0; i < order.Length; i++)
        {
            references[order[i] + 1] = i + 1;
        }

        List<int> words = [.. new int[HeaderWords]];
        words[1] = start;
        long textLength = 0;
        for (Section section = 0; (int)section < SectionCount; section++)
        {
            if (section == Section.Strings)
            {
                words[2 + (2 * (int)section)] = words.Count;
                words[3 + (2 * (int)section)] = order.Length;
                foreach (int index in order)
                {
                    words.Add((int)Math.Min(textLength, int.MaxValue));
                    textLength += texts[index].Length;
                }

                words.Add((int)Math.Min(textLength, int.MaxValue));
            }
            else
            {
                Append(section, references, words);
            }
        }

        words[0] = words.Count;
        if ((4L * words.Count) + textLength > MaxBytes)
        {
            return null;
        }

        List<byte> bytes = new((4 * words.Count) + (int)textLength);
        bytes.AddRange(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(words)));
        foreach (int index in order)
        {
            bytes.AddRange(texts[index].AsSpan());
        }

        return [.. bytes];
    }

    private void Append(Section section, int[] references, List<int> words)
    {
        List<RecordWriter> records = _records[(int)section];
        List<int> starts = new(records.Count + 1);
        int begin = words.Count;
        foreach (RecordWriter record in records)
        {
            starts.Add(words.Count);
            foreach ((int word, bool isString) in record.Words)
            {
                words.Add(isString ? references[word] : word);
            }
        }

        starts.Add(words.Count);
        if (section > Section.Strings)
        {
            begin = words.Count;
            words.AddRange(starts);
        }

        words[2 + (2 * (int)section)] = begin;
        words[3 + (2 * (int)section)] = records.Count;
    }
}
