// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.Xml.Reading;

/// <summary>Elements nest more deeply than the limit; carries the place of the element that goes too far. Never leaves this room.</summary>
internal sealed class XmlDepthException(int line, int column)
    : XmlException("too deep", null, line, column);
