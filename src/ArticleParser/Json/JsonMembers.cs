using System.Text.Json;

namespace ArticleParser;

/// <summary>Goes through the members of a JSON object that has to be one.</summary>
internal static class JsonMembers
{
    /// <exception cref="JsonException">The reader is at no object.</exception>
    public static void Open(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"An object was expected for {what}, and there is {reader.TokenType}.");
    }

    /// <summary>Goes to the next member's name; false at the object's end.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether it has this name; then the reader is at its value.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.ValueTextEquals(name)) return false;
        reader.Read();
        return true;
    }

    /// <summary>Passes over a member that has no name known here.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
