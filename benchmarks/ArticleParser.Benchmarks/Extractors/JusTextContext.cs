namespace ArticleParser.Benchmarks.Extractors;

/// <summary>The second half of jusText's rules: what is short or near good takes the class of what stands around it.</summary>
internal static class JusTextContext
{
    /// <summary>Leaves good and bad paragraphs only. Changes the array.</summary>
    public static ParagraphClass[] Revise(ParagraphClass[] classes)
    {
        ReviseShort(classes);
        ReviseNearGood(classes);
        return classes;
    }

    private static void ReviseShort(ParagraphClass[] classes)
    {
        ParagraphClass[] before = Nearest(classes, false, false), after = Nearest(classes, true, false);
        ParagraphClass[] nearBefore = Nearest(classes, false, true), nearAfter = Nearest(classes, true, true);
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != ParagraphClass.Short) continue;
            var isGood = before[i] == after[i]
                ? before[i] == ParagraphClass.Good
                : (before[i] == ParagraphClass.Bad && nearBefore[i] == ParagraphClass.NearGood) || (after[i] == ParagraphClass.Bad && nearAfter[i] == ParagraphClass.NearGood);
            classes[i] = isGood ? ParagraphClass.Good : ParagraphClass.Bad;
        }
    }

    /// <summary>Bad only between bad ones. What became good counts for the next.</summary>
    private static void ReviseNearGood(ParagraphClass[] classes)
    {
        var after = Nearest(classes, true, false);
        var before = ParagraphClass.Bad;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == ParagraphClass.NearGood) classes[i] = before == ParagraphClass.Good || after[i] == ParagraphClass.Good ? ParagraphClass.Good : ParagraphClass.Bad;
            before = classes[i];
        }
    }

    /// <summary>For each paragraph the class of the nearest one that is good or bad; bad where there is none. In one pass, where jusText looks anew from each.</summary>
    private static ParagraphClass[] Nearest(ParagraphClass[] classes, bool behind, bool nearGoodToo)
    {
        var nearest = new ParagraphClass[classes.Length];
        var last = ParagraphClass.Bad;
        for (var step = 0; step < classes.Length; step++)
        {
            var i = behind ? classes.Length - 1 - step : step;
            nearest[i] = last;
            if (classes[i] is ParagraphClass.Good or ParagraphClass.Bad || (nearGoodToo && classes[i] == ParagraphClass.NearGood)) last = classes[i];
        }

        return nearest;
    }
}
