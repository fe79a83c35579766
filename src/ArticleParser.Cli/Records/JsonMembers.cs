using System.Text.Json;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Records;

/// <summary>Reads the members of one JSON object: the text apart, all others as they stand.</summary>
internal sealed class JsonMembers(InputSettings settings)
{
    private readonly string[] _textPath = settings.TextField.Split('.');
    private readonly string[] _idPath = settings.IdField.Split('.');
    private readonly List<(string Name, int Length)> _strings = [];
    private bool _hasText;

    public PageRecord Record { get; } = new();

    /// <summary>Reads what is there of the object; false where it is none.</summary>
    /// <param name="json">The object; or its first bytes, of which the members that are whole are read.</param>
    /// <param name="isWhole">Whether it is all of it.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool TryRead(ReadOnlySpan<byte> json, bool isWhole)
    {
        var reader = new Utf8JsonReader(json, isWhole, new JsonReaderState(new JsonReaderOptions { MaxDepth = RecordReader.MaxDepth }));
        var isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && ReadMember(json, ref reader))
        {
        }

        // What follows the record must be nothing, and the reader says so when it is something.
        if (!isWhole) return isObject;
        if (!isObject) reader.TrySkip();
        while (reader.Read())
        {
        }

        return isObject;
    }

    /// <summary>All is read: says so where there was no text.</summary>
    public void Finish(string place)
    {
        if (Record.Text is not null) return;
        Record.Failure = _hasText
            ? new(FailureCode.InvalidText, $"{place}: the member '{settings.TextField}' is not a string.")
            : MissingText.Failure(place, settings.TextField, "member", _strings);
    }

    private bool ReadMember(ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        var name = JsonStrings.Read(ref reader);
        var before = reader;
        if (!reader.Read()) return false;
        var (start, isText) = ((int)reader.TokenStartIndex, name == settings.TextField);
        if (isText) ReadText(ref reader);
        else if (reader.TokenType == JsonTokenType.String) Note(name, ref reader);
        if (!reader.TrySkip())
        {
            reader = before;
            return false;
        }

        if (!isText) Add(name, json[start..(int)reader.BytesConsumed]);
        return true;
    }

    private void ReadText(ref Utf8JsonReader reader)
    {
        _hasText = true;
        Record.Text = reader.TokenType == JsonTokenType.String ? JsonStrings.Read(ref reader) : null;
    }

    private void Note(string name, ref Utf8JsonReader reader)
    {
        _strings.Add((name, reader.ValueSpan.Length));
        if (RecordTime.IsNamed(name, settings.TimeField)) Record.ReferenceTime ??= RecordTime.Of(JsonStrings.Read(ref reader));
    }

    private void Add(string name, ReadOnlySpan<byte> value)
    {
        if (name == settings.IdField) Record.Id = value.ToArray();
        else if (Record.Id is null && Within(name, value, _idPath) is { } id) Record.Id = value[id.ValueStart..id.ValueEnd].ToArray();
        if (!_hasText && Within(name, value, _textPath) is { } text)
        {
            ReadText(value[text.ValueStart..text.ValueEnd]);
            Record.Members.Add(new(name, JsonPath.Without(value, text)));
            return;
        }

        if (settings.TimeField is { } time && Record.ReferenceTime is null && Within(name, value, time.Split('.')) is { } moment) Record.ReferenceTime = RecordTime.Of(StringOf(value[moment.ValueStart..moment.ValueEnd]));
        Record.Members.Add(new(name, value.ToArray()));
    }

    private static JsonPlace? Within(string name, ReadOnlySpan<byte> value, string[] path) =>
        path.Length > 1 && path[0] == name && value[0] == '{' ? JsonPath.Find(value, path.AsSpan(1)) : null;

    private void ReadText(ReadOnlySpan<byte> json)
    {
        _hasText = true;
        Record.Text = StringOf(json);
    }

    private static string? StringOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = RecordReader.MaxDepth });
        return reader.Read() && reader.TokenType == JsonTokenType.String ? JsonStrings.Read(ref reader) : null;
    }
}
