using ArticleParser.Cli.Commands;

namespace ArticleParser.Cli.Output;

/// <summary>Pages that follow each other as bytes.</summary>
internal sealed class ByteSink(PageFormat format, OutputTarget target) : IPageSink
{
    private bool _isBegun;
    private bool _hasPages;

    public async ValueTask WriteAsync(PageResult result, bool moreIsReady)
    {
        await BeginAsync();
        if (_hasPages) await target.WriteAsync(format.Between);
        _hasPages = true;
        await target.WriteAsync(result.Bytes.WrittenMemory);
        if (!moreIsReady) await target.FlushAsync();
    }

    public async ValueTask EndAsync()
    {
        await BeginAsync();
        await target.WriteAsync(format.After);
    }

    private ValueTask BeginAsync()
    {
        if (_isBegun) return ValueTask.CompletedTask;
        _isBegun = true;
        return target.WriteAsync(format.Before);
    }
}
