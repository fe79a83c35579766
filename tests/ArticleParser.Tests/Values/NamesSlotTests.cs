namespace ArticleParser.Tests;

/// <summary>What a byline's value is made of, and what is no byline.</summary>
public class NamesSlotTests
{
    [Theory]
    [InlineData("Jane Doe", "N[Jane Doe]")]
    [InlineData("Jane Doe and John Roe", "N[Jane Doe] S[and] N[John Roe]")]
    [InlineData("Jane Doe, John Roe, and Max Muster", "N[Jane Doe] S[,] N[John Roe] S[, and] N[Max Muster]")]
    [InlineData("Jane Doe, John Roe & Max Muster", "N[Jane Doe] S[,] N[John Roe] S[&] N[Max Muster]")]
    [InlineData("JANE DOE AND JOHN ROE", "N[JANE DOE] S[AND] N[JOHN ROE]")]
    [InlineData("J. R. Roe", "N[J. R. Roe]")]
    [InlineData("J.R. Roe", "N[J.R. Roe]")]
    [InlineData("E.P.", "N[E.P.]")]
    [InlineData("Dr. Max Muster", "N[Dr. Max Muster]")]
    [InlineData("Anna von der Heide", "N[Anna von der Heide]")]
    [InlineData("María de la Cruz y José Pérez", "N[María de la Cruz] S[y] N[José Pérez]")]
    [InlineData("Seán O'Example", "N[Seán O'Example]")]
    [InlineData("Anne-Marie d’Example", "N[Anne-Marie d’Example]")]
    [InlineData("Karla Muster und Max Beispiel", "N[Karla Muster] S[und] N[Max Beispiel]")]
    [InlineData("Иван Примеров и Анна Образцова", "N[Иван Примеров] S[и] N[Анна Образцова]")]
    [InlineData("Jane Doe.", "N[Jane Doe] S[.]")]
    [InlineData("Jane Doe |", "N[Jane Doe] S[|]")]
    [InlineData("Jane Doe / Example News", "N[Jane Doe] S[/] N[Example News]")]
    [InlineData("Reuters", "N[Reuters]")]
    [InlineData("AP Archive", "N[AP Archive]")]
    [InlineData("TRTWorld and agencies", "N[TRTWorld] S[and] N[agencies]")]
    [InlineData("Example News and agencies", "N[Example News] S[and] N[agencies]")]
    [InlineData("McKay InfoWorld", "N[McKay InfoWorld]")]
    [InlineData("det/dpa", "N[det] S[/] N[dpa]")]
    [InlineData("delta201", "N[delta201]")]
    [InlineData("Staff Writer", "N[Staff Writer]")]
    [InlineData("Gazette Staff", "N[Gazette Staff]")]
    [InlineData("Institute for Example Studies", "N[Institute for Example Studies]")]
    [InlineData("王伟、李娜", "N[王伟] S[、] N[李娜]")]
    [InlineData("山田太郎", "N[山田太郎]")]
    [InlineData("ジョン・スミス", "N[ジョン・スミス]")]
    [InlineData("محمد أحمد", "N[محمد أحمد]")]
    public void ReadsNames(string text, string expected) => Assert.Equal(expected, SlotReading.Write("names", text));

    [Theory]
    [InlineData("Jane Doe, Political Correspondent", "N[Jane Doe] S[,] R[Political Correspondent]")]
    [InlineData("Jane Doe, Political Correspondent, and John Roe, Staff Writer", "N[Jane Doe] S[,] R[Political Correspondent] S[, and] N[John Roe] S[,] R[Staff Writer]")]
    [InlineData("Jane Doe - Staff Writer", "N[Jane Doe] S[-] R[Staff Writer]")]
    [InlineData("Jane Doe (Correspondent)", "N[Jane Doe] S[(] R[Correspondent] S[)]")]
    [InlineData("Jane Doe (dpa)", "N[Jane Doe] S[(] N[dpa] S[)]")]
    [InlineData("Jane Doe Staff Writer", "N[Jane Doe] R[Staff Writer]")]
    [InlineData("Jane Doe Senior Harbour Editor, Example News", "N[Jane Doe] R[Senior Harbour Editor] S[,] N[Example News]")]
    [InlineData("JOHN ROE in Northport", "N[JOHN ROE] R[in Northport]")]
    [InlineData("Jane in Travel", "N[Jane] R[in Travel]")]
    [InlineData("Jane Doe in Northport and John Roe in Southport", "N[Jane Doe] R[in Northport] S[and] N[John Roe] R[in Southport]")]
    [InlineData("Jane Doe for Example News", "N[Jane Doe] R[for Example News]")]
    [InlineData("JANE DOE FOR THE DAILY EXAMPLE", "N[JANE DOE] R[FOR THE DAILY EXAMPLE]")]
    [InlineData("Jane Doe, Ph.D.", "N[Jane Doe] S[,] R[Ph.D.]")]
    [InlineData("Jane Doe, MD, RDN", "N[Jane Doe] S[,] R[MD] S[,] R[RDN]")]
    [InlineData("Jane Doe jane.doe@example.com", "N[Jane Doe] E[jane.doe@example.com]")]
    [InlineData("Jane Doe, @janedoe", "N[Jane Doe] S[,] H[@janedoe]")]
    [InlineData("Jane Doe (@janedoe)", "N[Jane Doe] S[(] H[@janedoe] S[)]")]
    [InlineData("记者 王伟", "R[记者] N[王伟]")]
    [InlineData("記者王大明", "R[記者] N[王大明]")]
    [InlineData("王大明記者", "N[王大明] R[記者]")]
    [InlineData("김철수 기자", "N[김철수] R[기자]")]
    public void ReadsWhatStandsBesideNames(string text, string expected) => Assert.Equal(expected, SlotReading.Write("names", text));

    [Theory]
    [InlineData("General Editor, F1Dec 19, 2023", "Dec 19, 2023")]
    [InlineData("Doric ExampleDecember 20, 2023", "December 20, 2023")]
    [InlineData("Jane Doe, EXPNDec 22, 2023", "Dec 22, 2023")]
    [InlineData("Jane Doe May 5, 2024", "May 5, 2024")]
    [InlineData("Jane Doe 17.11.2024", "17.11.2024")]
    [InlineData("Jane Doe December 8", "December 8")]
    public void StopsBeforeDates(string text, string rest) => Assert.EndsWith(" | " + rest, SlotReading.Write("names", text));

    [Theory]
    [InlineData("noon the storm had passed")]
    [InlineData("the time he left, the rain had come")]
    [InlineData("far the best")]
    [InlineData("Friday")]
    [InlineData("May")]
    [InlineData("J.")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(", Jane Doe")]
    [InlineData("12 people")]
    public void RefusesProse(string text) => Assert.Equal("", SlotReading.Write("names", text));

    [Theory]
    [InlineData("Friday the rain had come")]
    [InlineData("Jane Doe left the house at noon")]
    [InlineData("Jane Doe, who left the house at noon")]
    public void LeavesProseBehindNames(string text)
    {
        var written = SlotReading.Write("names", text);
        Assert.True(written.Length == 0 || written.Contains(" | ", StringComparison.Ordinal));
    }
}
