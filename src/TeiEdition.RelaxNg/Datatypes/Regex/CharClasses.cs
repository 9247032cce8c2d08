// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// Divides the characters into classes that no set of an expression tells apart. A character's class is found when it is first
/// met and kept: nothing of the code space is enumerated. Memory: at most two bytes a code point, and one bit for each set of
/// each class. <see cref="Find"/> is safe on any thread; the other members are for one thread at a time.
/// </summary>
/// <param name="sets">The sets.</param>
internal sealed class CharClasses(ImmutableArray<CharSet> sets)
{
    /// <summary>The class of a character that was not met before.</summary>
    public const int Unknown = 0;

    /// <summary>The class of characters that are met after <see cref="MaxClasses"/> classes were found: nothing is remembered of them.</summary>
    public const int None = ushort.MaxValue;

    /// <summary>How many classes are told apart.</summary>
    public const int MaxClasses = 2000;

    private const int PageSize = 256;

    private readonly ushort[] _ascii = new ushort[128];
    private readonly Dictionary<Signature, int> _classes = [];
    private readonly List<Signature> _signatures = [default];
    private ushort[]?[]? _pages;

    /// <summary>How many classes were found; they are numbered from 1.</summary>
    public int Count => _signatures.Count - 1;

    /// <summary>The class of a character, without a lock.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <returns>The class; <see cref="Unknown"/> or <see cref="None"/>.</returns>
    public int Find(int codePoint) => (uint)codePoint < 128u ? _ascii[codePoint] : FindPaged(codePoint);

    /// <summary>Finds the class of a character that may be new.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <returns>The class, or <see cref="None"/>.</returns>
    public int Add(int codePoint)
    {
        int known = Find(codePoint);
        if (known != Unknown)
        {
            return known;
        }

        var signature = new Signature(sets, codePoint);
        if (!_classes.TryGetValue(signature, out int number))
        {
            number = Count == MaxClasses ? None : Count + 1;
            if (number != None)
            {
                _classes.Add(signature, number);
                _signatures.Add(signature);
            }
        }

        Remember(codePoint, (ushort)number);
        return number;
    }

    /// <summary>Whether the characters of a class are in a set.</summary>
    /// <param name="number">The class; not <see cref="Unknown"/>, not <see cref="None"/>.</param>
    /// <param name="set">The set.</param>
    public bool Contains(int number, int set) => _signatures[number].Contains(set);

    private int FindPaged(int codePoint)
    {
        ushort[]?[]? pages = Volatile.Read(ref _pages);
        return pages?[codePoint / PageSize] is { } page ? page[codePoint % PageSize] : Unknown;
    }

    private void Remember(int codePoint, ushort number)
    {
        if (codePoint < 128)
        {
            _ascii[codePoint] = number;
            return;
        }

        ushort[]?[]? pages = _pages;
        if (pages is null)
        {
            pages = new ushort[]?[0x110000 / PageSize];
            Volatile.Write(ref _pages, pages);
        }

        ushort[]? page = pages[codePoint / PageSize];
        if (page is null)
        {
            page = new ushort[PageSize];
            Volatile.Write(ref pages[codePoint / PageSize], page);
        }

        page[codePoint % PageSize] = number;
    }

    /// <summary>Which sets a character is in: one bit each. Immutable.</summary>
    private readonly struct Signature : IEquatable<Signature>
    {
        private readonly ulong _first;
        private readonly ulong[]? _rest;

        public Signature(ImmutableArray<CharSet> sets, int codePoint)
        {
            _rest = sets.Length > 64 ? new ulong[(sets.Length - 1) / 64] : null;
            for (int i = 0; i < sets.Length; i++)
            {
                if (!sets[i].Contains(codePoint))
                {
                    continue;
                }

                if (i < 64)
                {
                    _first |= 1UL << i;
                }
                else
                {
                    _rest![(i / 64) - 1] |= 1UL << (i % 64); // There is a rest for more than 64 sets.
                }
            }
        }

        public bool Contains(int set) =>
            ((set < 64 ? _first : _rest![(set / 64) - 1]) >> (set % 64) & 1) != 0; // There is a rest for more than 64 sets.

        public bool Equals(Signature other) => _first == other._first && _rest.AsSpan().SequenceEqual(other._rest);

        public override bool Equals(object? obj) => obj is Signature other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_first);
            foreach (ulong bits in _rest.AsSpan())
            {
                hash.Add(bits);
            }

            return hash.ToHashCode();
        }
    }
}
