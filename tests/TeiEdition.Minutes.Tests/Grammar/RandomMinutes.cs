// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>Random minutes with what is right of them, made from a grammar of the conventions. For one document, on one thread.</summary>
internal sealed class RandomMinutes
{
    private static readonly ImmutableArray<string> Given = ["Karl", "Anna", "Petr", "Lidia", "Otto", "Vera", "Jan", "Mirela", "Zoltan", "Ilse"];

    private static readonly ImmutableArray<string> Family = ["Tamm", "Ilves", "Moss", "Renk", "Orlov", "Brandt", "Novak", "Lasko", "Kern", "Weiss", "Dabo", "Varga"];

    private static readonly ImmutableArray<string> Titles = ["Chairman", "Premier", "Minister", "Ambassador", "Secretary", "General", "Director"];

    private readonly Dice _dice;
    private readonly Ingredients _ingredients;
    private readonly LabelForm _form;
    private readonly RandomSpeech _speech;
    private readonly List<Person> _persons;
    private readonly StringBuilder _header = new();
    private readonly StringBuilder _text = new();
    private int _page = 1;
    private int _notes;

    private RandomMinutes(ulong seed, Ingredients ingredients, LabelForm form)
    {
        _dice = new Dice(seed);
        _ingredients = ingredients;
        _form = form;
        List<string> given = _dice.Some(Given, 4);
        List<string> family = _dice.Some(Family, 4);
        List<string> titles = _dice.Some(Titles, 4);
        int count = form == LabelForm.QuestionAndAnswer ? 2 : _dice.Between(2, 3);
        _persons = [.. Enumerable.Range(0, count).Select(i => new Person(given[i], family[i], titles[i], i % 2 == 0 ? "North" : "South"))];
        _speech = new RandomSpeech(_dice, ingredients, _persons);
    }

    /// <summary>Makes a document in the form of the cases.</summary>
    /// <param name="seed">Another gives another.</param>
    /// <param name="ingredients">What it may have.</param>
    /// <param name="form">How speakers are labelled.</param>
    public static string Make(ulong seed, Ingredients ingredients, LabelForm form)
    {
        RandomMinutes minutes = new(seed, ingredients, form);
        minutes.Front();
        minutes.Body();
        minutes.Notes();
        return $"{minutes._header}=====\n{minutes._text}";
    }

    private bool Has(Ingredients ingredient) => _ingredients.HasFlag(ingredient);

    private void Field(string field) => _header.Append(field).Append('\n');

    private void Block(string text) => _text.Append(text).Append("\n\n");

    private void Front()
    {
        const string title = "Minutes of a Talk on the Harbour Works";
        string day = string.Create(CultureInfo.InvariantCulture, $"{_dice.Between(1, 28)} March 19{_dice.Between(46, 89)}");
        string iso = DateOnly.ParseExact(day, "d MMMM yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Field("title: " + title);
        Field("date: " + iso);
        if (Has(Ingredients.Record))
        {
            Record(title, day);
        }
        else
        {
            Block(title);
        }

        Block($"{{l}}{_dice.Of(["Date", "Time"])}:{{/}} {{d {iso}}}{day}{{/}}");
        if (_form == LabelForm.None)
        {
            return;
        }

        Field("place: Harbour House");
        Block("{l}Place:{/} Harbour House");
        if (_form is not (LabelForm.QuestionAndAnswer or LabelForm.Side))
        {
            Participants();
        }
        else
        {
            string[] labels = _form == LabelForm.Side ? [.. _persons.Select(p => p.Family.ToUpperInvariant())] : ["Q", "A"];
            string optional = _form == LabelForm.Side ? string.Empty : "?";
            Array.ForEach(labels, l => Field($"person{optional}: {l} | speaker/attendee"));
        }
    }

    private void Record(string title, string day)
    {
        string author = _dice.Of(["Tomas Reyl", "Clara Hoyt"]);
        Field("publisher: Harbour History Archive");
        Field("repository: BCSA");
        Field("idno: f. 5, op. 30, d. 217");
        Field("locus: ll. 11-14|11-14");
        Field("language: ru");
        Field($"resp: translated by | {author}");
        Field("abstract: The two sides speak of the harbour works.");
        Block($"{day} {title}");
        string[] fields =
        [
            $"Citation:\n\n\"{title}\", {day}, Harbour History Archive, BCSA, f. 5, op. 30, d. 217, ll. 11-14. Translated by {author}.",
            "Summary:\n\nThe two sides speak of the harbour works.",
            "Original Language:\n\nRussian",
        ];
        foreach (string field in _dice.Some(fields, 3))
        {
            Block(field);
        }

        Block("Contents:");
    }

    private void Participants()
    {
        foreach (Person person in _persons)
        {
            Field($"person: {person.Name} | speaker" + (Has(Ingredients.Sides) ? $" | {person.Side} side" : string.Empty));
        }

        if (Has(Ingredients.Sides))
        {
            foreach (IGrouping<string, Person> side in _persons.GroupBy(p => p.Side))
            {
                Block($"{{l}}{side.Key} side:{{/}} {string.Join(", ", side.Select(p => $"{p.Title} {p.Name}"))}");
            }
        }
        else if (_dice.OneIn(2))
        {
            Block($"{{l}}Participants:{{/}} {string.Join(", ", _persons.Select(p => $"{p.Title} {p.Name}"))}");
        }
        else
        {
            Block("{l}Participants:{/}");
            _persons.ForEach(p => Block($"{p.Name}, {p.Title}"));
        }

        Field("person: Lena Roos | interpreter");
        Block("{l}Interpreter:{/} Lena Roos");
    }

    private void Body()
    {
        _text.Append("{body}");
        List<int> order = [.. Enumerable.Range(0, _persons.Count), .. Enumerable.Range(0, _dice.Between(3, 9)).Select(_ => _dice.Below(_persons.Count))];
        int last = -1;
        foreach (int index in order)
        {
            Person person = _persons[index == last ? (index + 1) % _persons.Count : index];
            last = index == last ? (index + 1) % _persons.Count : index;
            Turn(person, last);
        }
    }

    private void Turn(Person person, int index)
    {
        string speech = Foot(_speech.Paragraph());
        string label = Label(person, index);
        bool wraps = Has(Ingredients.Wrapped) || Has(Ingredients.Hyphens);
        Block(label + (wraps ? _speech.Wrap(speech) : speech));
        if (_dice.OneIn(3))
        {
            string more = Foot(_speech.Paragraph());
            Block(wraps ? _speech.Wrap(more) : more);
        }

        if (Has(Ingredients.Lists) && _dice.OneIn(3))
        {
            int count = _dice.Between(2, 4);
            for (int i = 1; i <= count; i++)
            {
                Block($"{{item}}{i}. {_speech.Sentence()}");
            }
        }

        if (Has(Ingredients.Stages) && _dice.OneIn(4))
        {
            Block(_dice.Of(["{stage}[Applause]", "{stage sound}(Applause)", "{stage}[Pause]"]));
        }

        if (Has(Ingredients.RunningHeads) && _dice.OneIn(2))
        {
            _page++;
            Block($"{{fw header}}SECRET{{/}}\n\n{{fw pageNum}}{_page}{{/}}");
        }
    }

    private string Label(Person person, int index)
    {
        Person other = _persons[(index + 1) % _persons.Count];
        return _form switch
        {
            LabelForm.None => string.Empty,
            LabelForm.Title => $"{{turn {person.Name}}}{person.Title} {person.Family}:{{/}} ",
            LabelForm.Name => $"{{turn {person.Name}}}{person.Name}:{{/}} ",
            LabelForm.Mixed => $"{{turn {person.Name}}}{_dice.Of([$"{person.Title} {person.Family}", person.Name, person.Family])}:{{/}} ",
            LabelForm.Capitals => $"{{turn {person.Family}}}MR. {person.Family.ToUpperInvariant()}.{{/}} ",
            LabelForm.Dash => $"{{turn {person.Name}}}Comrade {person.Given[0]}. {person.Family} –{{/}} ",
            LabelForm.QuestionAndAnswer => $"{{turn ?}}{(index == 0 ? "Q" : "A")}:{{/}} ",
            LabelForm.OwnLine => $"{{turn {person.Name}}}{person.Title} {person.Family}:{{/}}\n",
            LabelForm.Side => $"{{turn {person.Family}}}{person.Side} ({person.Family.ToUpperInvariant()}):{{/}} ",
            LabelForm.Bracket => $"{{turn {person.Name}}}{person.Title} {person.Given} {{n|i}}[{person.Family}]:{{/}} ",
            _ => _dice.OneIn(4)
                ? $"{{turn {person.Name} + {other.Name}}}{person.Family}, {other.Family}:{{/}} "
                : $"{{turn {person.Name}}}{person.Family}:{{/}} ",
        };
    }

    private string Foot(string paragraph) => Has(Ingredients.Footnotes) && _dice.OneIn(3)
        ? string.Create(CultureInfo.InvariantCulture, $"{paragraph}{{foot {++_notes}}}[{_notes}]")
        : paragraph;

    private void Notes()
    {
        if (_notes > 0)
        {
            Block("{notes}Notes\n\n" + string.Join("\n\n", Enumerable.Range(1, _notes).Select(i => $"[{i}] See file {i + 100}.")) + "{/}");
        }
    }
}
