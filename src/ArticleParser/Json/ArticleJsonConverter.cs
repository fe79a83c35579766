using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleParser;

/// <summary>Gives <see cref="Article"/> one shape in JSON, whoever writes it: that of <see cref="ArticleJsonWriter"/>.</summary>
internal sealed class ArticleJsonConverter : JsonConverter<Article>
{
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ArticleJsonReader.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => ArticleJsonWriter.Write(writer, value);
}
