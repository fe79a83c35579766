namespace ArticleParser.Tests;

/// <summary>How characters are compared does not depend on which of them are asked for their small form.</summary>
public class FoldCaseTests
{
    [Fact]
    public void WhatHasASmallFormIsFoldedToIt()
    {
        for (var i = 0x80; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            var folded = Fold.OfCase(c);
            if (folded is 'i' or '\'' or ':' or ' ') continue;
            Assert.Equal(char.ToLowerInvariant(c), folded);
        }
    }
}
