namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Which words and channels a pass leaves out. Each answer is a hash of the seed and the place, so that the way
/// back asks again instead of keeping masks, and the answer does not depend on the thread.
/// </summary>
internal sealed record Dropout(uint Seed, double Words, double Features, double Channels)
{
    public static Dropout None { get; } = new(0, 0, 0, 0);

    /// <summary>From here on rows are what words mean: they are few and say the same of many words, so they are left out no oftener than features.</summary>
    public int FirstMeaning { get; init; } = int.MaxValue;

    private readonly uint _words = Threshold(Words);
    private readonly uint _features = Threshold(Features);
    private readonly uint _channels = Threshold(Channels);
    private readonly float _keepWords = (float)(1 / (1 - Math.Min(Words, 0.99)));
    private readonly float _keepFeatures = (float)(1 / (1 - Features));
    private readonly float _keep = (float)(1 / (1 - Channels));

    /// <summary>What a row that is kept counts, so that the sum is on the mean what it is without dropping any.</summary>
    public float ScaleOf(int row) => IsWord(row) ? _keepWords : _keepFeatures;

    public bool DropsRow(int row, int place)
    {
        var threshold = IsWord(row) ? _words : _features;
        return threshold != 0 && Hash((uint)place) < threshold;
    }

    private bool IsWord(int row) => row >= FeatureTable.Rows && row < FirstMeaning;

    public void Mask(float[] from, float[] to, int start, int length, int layer)
    {
        if (_channels == 0) Array.Copy(from, start, to, start, length);
        else Keep(from, to, start, length, layer);
    }

    /// <summary>Adds to <paramref name="to"/> what of the deltas goes past the mask.</summary>
    public void MaskBack(float[] deltas, float[] to, int start, int length, int layer)
    {
        if (_channels != 0) Keep(deltas, deltas, start, length, layer);
        for (var i = start; i < start + length; i += 8) Rows.Add(ref deltas[i], ref to[i], 8);
    }

    // One hash for four channels: a byte of it each is enough for a rate.
    private void Keep(float[] from, float[] to, int start, int length, int layer)
    {
        var cut = _channels >> 24;
        for (var i = start; i < start + length; i += 4)
        {
            var hash = Hash((uint)(i + (layer << 28)));
            for (var j = 0; j < 4; j++, hash >>= 8) to[i + j] = (hash & 255) < cut ? 0 : from[i + j] * _keep;
        }
    }

    private uint Hash(uint place)
    {
        var hash = (place + Seed) * 0x9E3779B9;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    private static uint Threshold(double rate) => (uint)(rate * uint.MaxValue);
}
