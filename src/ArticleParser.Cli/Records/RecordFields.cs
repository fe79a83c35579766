using System.Text;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Records;

/// <summary>Makes a record of fields that have a name and a value each: the cells of a row, the headers of an archive.</summary>
internal sealed class RecordFields(InputSettings settings)
{
    private readonly PageRecord _record = new();
    private readonly List<(string Name, int Length)> _strings = [];

    /// <summary>A field that is text.</summary>
    public void Add(string name, string value)
    {
        if (name == settings.TextField && _record.Text is null)
        {
            _record.Text = value;
            return;
        }

        _strings.Add((name, value.Length));
        Add(name, RecordJson.Of(value));
    }

    /// <summary>A field that is JSON already.</summary>
    public void Add(string name, byte[] json)
    {
        if (name == settings.IdField) _record.Id ??= json;
        if (_record.ReferenceTime is null && json is [(byte)'"', .. var inner, (byte)'"'] && RecordTime.IsNamed(name, settings.TimeField)) _record.ReferenceTime = RecordTime.Of(Encoding.UTF8.GetString(inner));
        _record.Members.Add(new(name, json));
    }

    /// <summary>The record; where none of its fields was the text, one that says so.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="what">What a field is called there.</param>
    public PageRecord Make(string place, string what)
    {
        if (_record.Text is null) _record.Failure = MissingText.Failure(place, settings.TextField, what, _strings);
        return _record;
    }
}
