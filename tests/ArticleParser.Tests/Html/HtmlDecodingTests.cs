using System.Text;
using ArticleParser.Html;

namespace ArticleParser.Tests.Html;

/// <summary>Bytes are decoded as browsers decode them.</summary>
public class HtmlDecodingTests
{
    [Theory]
    [InlineData("<p>caf\u00E9", "utf-8")]
    [InlineData("<meta charset='windows-1252'>caf\u00E9 \u201Cx\u201D", "windows-1252")]
    [InlineData("<meta charset=iso-8859-1>caf\u00E9 \u201Cx\u201D", "windows-1252")]
    [InlineData("<p>caf\u00E9 with no name", "windows-1252")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\u041F\u043E\u0440\u0442", "windows-1251")]
    [InlineData("<meta charset=\"Shift_JIS\">\u6E2F", "shift_jis")]
    [InlineData("<meta charset=gb2312>\u6E2F", "gb18030")]
    [InlineData("<meta charset=no-such-set>caf\u00E9", "windows-1252")]
    public void ByWhatThePageSays(string html, string encoding) => Assert.Equal(html, HtmlText.Decode((CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(html)));

    [Fact]
    public void ByAMarkInFront()
    {
        Assert.Equal("<p>\u00E9", HtmlText.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<p>\u00E9")]));
        Assert.Equal("<p>\u00E9", HtmlText.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("<p>\u00E9")]));
        Assert.Equal("<p>\u00E9", HtmlText.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("<p>\u00E9")]));
        Assert.Equal("", HtmlText.Decode([]));
    }
}
