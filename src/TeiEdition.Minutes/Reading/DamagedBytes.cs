// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Decodes bytes of which some may be invalid: each of those is read as Windows-1252, since that is what a program that knows
/// nothing of encodings pastes in; where that has no character either, as U+FFFD. For one text, on one thread.
/// </summary>
/// <param name="encoding">An encoding that throws at invalid bytes.</param>
internal sealed class DamagedBytes(System.Text.Encoding encoding)
{
    private const int MostInHundred = 10;

    private int _length;

    /// <summary>The offset in the text of the first byte that was invalid; null for none.</summary>
    public int? First { get; private set; }

    /// <summary>How many bytes were invalid.</summary>
    public int Count { get; private set; }

    /// <summary>Whether so many bytes were invalid that this is no text in the encoding.</summary>
    public bool IsTooMuch => Count * 100L > _length * (long)MostInHundred;

    /// <summary>Decodes.</summary>
    /// <param name="bytes">The bytes.</param>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        _length = bytes.Length;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeByParts(bytes);
        }
    }

    private string DecodeByParts(ReadOnlySpan<byte> bytes)
    {
        System.Text.Encoding marking = (System.Text.Encoding)encoding.Clone();
        Fallback fallback = new();
        marking.DecoderFallback = fallback;
        char[] chars = new char[marking.GetCharCount(bytes)];
        fallback.Reset(); // counting called it, too
        int length = marking.GetChars(bytes, chars);
        Count = fallback.Count;
        First = Count == 0 ? null : marking.GetCharCount(bytes[..Math.Clamp(fallback.FirstByte, 0, bytes.Length)]);
        return new string(chars, 0, length);
    }

    private sealed class Fallback : DecoderFallback
    {
        public int Count { get; private set; }

        public int FirstByte { get; private set; }

        public void Reset() => (Count, FirstByte) = (0, 0);

        public void Take(int length, int index)
        {
            FirstByte = Count == 0 ? index : FirstByte;
            Count += length;
        }

        public override int MaxCharCount => 8;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);
    }

    private sealed class Buffer(Fallback owner) : DecoderFallbackBuffer
    {
        private string _text = string.Empty;
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            StringBuilder text = new();
            foreach (byte b in bytesUnknown)
            {
                text.Append(Windows1252(b));
            }

            (_text, _next) = (text.ToString(), 0);
            owner.Take(bytesUnknown.Length, index);
            return true;
        }

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious()
        {
            _next -= _next > 0 ? 1 : 0;
            return _next > 0;
        }

        // .NET reads the five bytes that Windows-1252 leaves open as control characters.
        private static char Windows1252(byte b)
        {
            char c = EncodingNames.OfPage(1252).GetString([b])[0];
            return char.IsControl(c) ? '\uFFFD' : c;
        }
    }
}
