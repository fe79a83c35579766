using System.Buffers;
using System.Text.Json;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>The requests of the page: itself, another page, explanations, the list of pages, what was typed, and labels to save.</summary>
internal sealed class ExploreRequests(ExploreSession session)
{
    private static readonly ExploreAnswer s_changed = ExploreAnswer.Text(409, "The page has changed; reload it.");

    /// <param name="request">The request; its path is what stands behind the secret.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ExploreAnswer Answer(ExploreRequest request, CancellationToken cancellationToken)
    {
        var page = request.Query.GetValueOrDefault("page");
        if (page >= session.Count) return ExploreAnswer.NotFound;
        return (request.Method, request.Path) switch
        {
            ("GET", "") => Page(page),
            ("GET", "data") => Wanted(page, request) is { } live ? Data(page, live) : ExploreAnswer.NotFound,
            ("GET", "why") => Why(page, request, cancellationToken),
            ("GET", "pages") => Pages(request.Query.GetValueOrDefault("start"), cancellationToken),
            ("POST", "change") => Change(page, request),
            ("POST", "labels") => Labels(page, request),
            _ => ExploreAnswer.NotFound,
        };
    }

    private LiveTree? Wanted(int page, ExploreRequest request) =>
        request.Query.ContainsKey("other") ? session.GetOther(page) : request.Query.ContainsKey("original") ? session.GetOriginal(page) : session.Get(page);

    private ExploreAnswer Page(int page)
    {
        var output = new ArrayBufferWriter<byte>();
        var live = session.Get(page);
        ExplorePage.WriteLive(output, session.NameOf(page), live.Tree, session.Describe(page, live));
        return new ExploreAnswer(200, ExploreAnswer.Html, output.WrittenMemory);
    }

    private ExploreAnswer Data(int page, LiveTree live)
    {
        var output = new ArrayBufferWriter<byte>();
        PageData.Write(output, session.NameOf(page), live.Tree, session.Describe(page, live));
        return new ExploreAnswer(200, ExploreAnswer.Json, output.WrittenMemory);
    }

    private ExploreAnswer Why(int page, ExploreRequest request, CancellationToken cancellationToken)
    {
        var live = session.Get(page);
        if (request.Query.GetValueOrDefault("version") != live.Version) return s_changed;
        var output = new ArrayBufferWriter<byte>();
        PageData.WriteWhy(output, live.Tree, cancellationToken);
        return new ExploreAnswer(200, ExploreAnswer.Json, output.WrittenMemory);
    }

    private ExploreAnswer Labels(int page, ExploreRequest request)
    {
        try
        {
            if (session.Save(page, request.Query.GetValueOrDefault("version"), request.Body) is not { } file) return s_changed;
            var output = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(output))
            {
                writer.WriteStartObject();
                writer.WriteString("saved"u8, file);
                writer.WriteEndObject();
            }

            return new ExploreAnswer(200, ExploreAnswer.Json, output.WrittenMemory);
        }
        catch (FormatException error)
        {
            return ExploreAnswer.Text(400, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ExploreAnswer.Text(409, "The labels cannot be saved: " + error.Message);
        }
    }

    private ExploreAnswer Pages(int first, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartArray();
            foreach (var page in session.Summarise(first, cancellationToken)) Write(writer, page);
            writer.WriteEndArray();
        }

        return new ExploreAnswer(200, ExploreAnswer.Json, output.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter writer, PageSummary page)
    {
        writer.WriteStartObject();
        writer.WriteNumber("page"u8, page.Page);
        writer.WriteString("name"u8, page.Name);
        writer.WriteString("headline"u8, page.Headline);
        writer.WriteString("kind"u8, page.Kind.ToString());
        writer.WriteNumber("lines"u8, page.Lines);
        writer.WriteNumber("confidence"u8, Math.Round(page.Confidence, 4));
        writer.WriteNumber("diagnostics"u8, page.Diagnostics);
        writer.WriteEndObject();
    }

    private ExploreAnswer Change(int page, ExploreRequest request)
    {
        if (!request.Query.TryGetValue("version", out var version) || !request.Query.TryGetValue("start", out var start) || !request.Query.TryGetValue("end", out var end) || end < start)
            return ExploreAnswer.Text(400, "A change needs a version, a start and an end.");
        try
        {
            var changed = session.Change(page, version, new TextChange(TextSpan.FromBounds(start, end), request.Body));
            return changed is null ? s_changed : Data(page, changed);
        }
        catch (TextTooLongException error)
        {
            return ExploreAnswer.Text(413, error.Message);
        }
        catch (ArgumentException)
        {
            return ExploreAnswer.Text(400, "The change is outside the text.");
        }
    }
}
