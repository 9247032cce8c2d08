// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>The header of an encoding as facts. Stateless.</summary>
internal static class HeaderFeatures
{
    /// <summary>Adds what a header says.</summary>
    public static void Read(XElement header, Features features)
    {
        XElement title = header.Descendants(TeiFeatures.Tei("titleStmt")).First().Element(TeiFeatures.Tei("title"))!; // TEI has a title
        if ((string?)title.Attribute("cert") != "low")
        {
            features.Add(Category.Fields, $"title {Fact.Letters(title.Value)}");
        }

        ReadResponsibilities(header, features);
        ReadMany(header, features, "publisher", "publicationStmt", "publisher");
        ReadMany(header, features, "funder", "titleStmt", "funder");
        ReadMany(header, features, "repository", "msIdentifier", "repository");
        ReadMany(header, features, "idno", "msIdentifier", "idno");
        ReadMany(header, features, "locus", "msItem", "locus");
        ReadMany(header, features, "abstract", "profileDesc", "abstract", Fact.Ends);
        foreach (XElement idno in header.Descendants(TeiFeatures.Tei("publicationStmt")).Elements(TeiFeatures.Tei("idno")))
        {
            features.Add(Category.Fields, $"{((string?)idno.Attribute("type"))?.ToLowerInvariant()} {Fact.Letters(idno.Value)}");
        }

        foreach (XAttribute language in header.Descendants(TeiFeatures.Tei("textLang")).Attributes("mainLang"))
        {
            features.Add(Category.Fields, $"language {language.Value}");
        }

        ReadSetting(header, features);
        ReadPersons(header, features);
    }

    private static void ReadMany(XElement header, Features features, string field, string parent, string name, Func<string, string>? show = null)
    {
        foreach (string value in header.Descendants(TeiFeatures.Tei(parent)).Elements(TeiFeatures.Tei(name)).Select(e => (show ?? Fact.Letters)(e.Value)).Distinct(StringComparer.Ordinal))
        {
            features.Add(Category.Fields, $"{field} {value}");
        }
    }

    private static void ReadResponsibilities(XElement header, Features features)
    {
        foreach (XElement statement in header.Descendants(TeiFeatures.Tei("respStmt")))
        {
            string resp = Fact.Letters(string.Concat(statement.Elements(TeiFeatures.Tei("resp")).Select(r => r.Value))).ToLowerInvariant();
            foreach (XElement name in statement.Elements().Where(e => e.Name.LocalName is "persName" or "orgName" or "name" && (string?)e.Attribute("type") != "software"))
            {
                if (name.Value != "not named in the source")
                {
                    features.Add(Category.Fields, $"resp {resp} {Fact.Letters(name.Value)}");
                }
            }
        }
    }

    private static void ReadSetting(XElement header, Features features)
    {
        string[] dates = [.. header.Descendants(TeiFeatures.Tei("profileDesc"))
            .Descendants(TeiFeatures.Tei("date")).Attributes("when").Select(a => a.Value).Distinct(StringComparer.Ordinal)];
        foreach (string date in dates)
        {
            features.Add(Category.Fields, $"date {date}");
        }

        foreach (XElement e in header.Descendants(TeiFeatures.Tei("setting")).Elements())
        {
            if (e.Name.LocalName == "time" && (string?)e.Attribute("when") is { Length: >= 5 } time)
            {
                features.Add(Category.Fields, $"time {time[..5]}");
            }
            else if (e.Name.LocalName == "placeName")
            {
                features.Add(Category.Fields, $"place {Fact.Letters(e.Value)}");
            }
        }
    }

    private static void ReadPersons(XElement header, Features features)
    {
        foreach (XElement person in header.Descendants(TeiFeatures.Tei("person")))
        {
            string role = (string?)person.Attribute("role") ?? string.Empty;
            string side = person.Parent?.Element(TeiFeatures.Tei("head"))?.Value ?? string.Empty;
            string[] names = [.. person.Elements(TeiFeatures.Tei("persName")).Select(n => Fact.Letters(n.Value))];
            features.Add(Category.Persons, new Fact(names[0], [.. names]));
            features.Add(Category.Roles, new Fact($"{names[0]} {role} {Fact.Letters(side)}", [.. names.Select(n => $"{n} {role} {Fact.Letters(side)}")]));
        }
    }
}
