// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

struct SourceFile {
    QString path; // from the root of the project: "lib/core/Error.h"
    QStringList lines;
};

QList<SourceFile> readSources(const QStringList &folders)
{
    const QDir root(QStringLiteral(ENROW_SOURCE_DIR));
    QList<SourceFile> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return sources;
}

// What each folder may include besides itself. "lib/*" stands for all of lib.
const QHash<QString, QStringList> &allowedIncludes()
{
    static const QStringList featureMayUse{u"lib/core"_s,    u"lib/jobs"_s,  u"lib/results"_s,
                                           u"lib/credits"_s, u"lib/store"_s, u"app/desktop/common"_s};
    static const QHash<QString, QStringList> table{
        {u"lib/core"_s, {}},
        {u"lib/jobs"_s, {}},
        {u"lib/settings"_s, {u"lib/core"_s}},
        {u"lib/simulator"_s, {}},
        {u"lib/results"_s, {u"lib/core"_s}},
        {u"lib/credits"_s, {u"lib/core"_s}},
        {u"lib/credentials"_s, {u"lib/core"_s, u"lib/jobs"_s}},
        {u"lib/api"_s, {u"lib/core"_s, u"lib/jobs"_s, u"lib/results"_s}},
        {u"lib/pasted"_s, {u"lib/core"_s, u"lib/api"_s}},
        {u"lib/store"_s, {u"lib/core"_s, u"lib/jobs"_s, u"lib/results"_s}},
        {u"lib/polling"_s, {u"lib/core"_s, u"lib/jobs"_s, u"lib/api"_s, u"lib/store"_s, u"lib/results"_s}},
        {u"lib/export"_s, {u"lib/core"_s, u"lib/jobs"_s, u"lib/results"_s}},
        {u"app/desktop/common"_s, {u"lib/core"_s, u"lib/results"_s}},
        {u"app/desktop/batches"_s, featureMayUse + QStringList{u"lib/pasted"_s}},
        {u"app/desktop/results"_s, featureMayUse + QStringList{u"lib/export"_s}},
        {u"app/desktop/credits"_s, featureMayUse},
        {u"app/desktop/export"_s, featureMayUse + QStringList{u"lib/export"_s}},
        {u"app/desktop/settings"_s, featureMayUse + QStringList{u"lib/settings"_s, u"lib/credentials"_s}},
        {u"app/desktop/MainWindow"_s,
         {u"lib/core"_s, u"app/desktop/common"_s, u"app/desktop/batches"_s, u"app/desktop/results"_s,
          u"app/desktop/credits"_s, u"app/desktop/export"_s, u"app/desktop/settings"_s}},
        {u"app/desktop"_s,
         {u"lib/*"_s, u"app/desktop/MainWindow"_s, u"app/desktop/common"_s, u"app/desktop/batches"_s,
          u"app/desktop/results"_s, u"app/desktop/credits"_s, u"app/desktop/export"_s, u"app/desktop/settings"_s}},
        {u"app/cli"_s, {u"lib/*"_s}},
        {u"app/simulator"_s, {u"lib/simulator"_s}},
    };
    return table;
}

// The unit of the table that a path belongs to: its folder, but MainWindow stands for itself.
QString unitOf(const QString &path)
{
    if (path.startsWith("app/desktop/MainWindow."_L1))
        return u"app/desktop/MainWindow"_s;
    return path.left(path.lastIndexOf(u'/'));
}

// The project's path of an include in quotes: the roots are lib/ and app/.
QString resolveInclude(const QString &name)
{
    const QDir root(QStringLiteral(ENROW_SOURCE_DIR));
    for (const QLatin1StringView top : {"lib/"_L1, "app/"_L1}) {
        if (root.exists(top + name))
            return top + name;
    }
    return {};
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const QStringList &allowed = allowedIncludes()[from];
    return allowed.contains(to) || (allowed.contains("lib/*"_L1) && to.startsWith("lib/"_L1));
}

QString numbered(const QStringList &findings)
{
    return u"\n  "_s + findings.join(u"\n  "_s);
}

} // namespace

// The rules of the house that a program can check.
class tst_Architecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_product = readSources({u"lib"_s, u"app"_s});
        m_all = m_product + readSources({u"tests"_s});
        QVERIFY(m_product.size() > 20);
    }

    void includesFollowTheTable()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_product)) {
            const QString from = unitOf(source.path);
            if (!allowedIncludes().contains(from)) {
                findings.append(source.path + u": its folder is not in the table"_s);
                continue;
            }
            for (const QString &line : source.lines) {
                const auto match = include.match(line);
                if (!match.hasMatch() || match.captured(1).endsWith(".moc"_L1))
                    continue;
                const QString target = resolveInclude(match.captured(1));
                if (target.isEmpty())
                    findings.append(source.path + u": not from the root: "_s + match.captured(1));
                else if (!isAllowed(from, unitOf(target)))
                    findings.append(source.path + u" may not include "_s + target);
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void libKnowsNoWindows()
    {
        static const QRegularExpression gui(
            u"#\\s*include\\s+<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QIcon|QColor|QPixmap|QMessageBox)"_s);
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_product)) {
            if (source.path.startsWith("lib/"_L1) && source.lines.indexOf(gui) >= 0)
                findings.append(source.path);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void filesAreShort()
    {
        const QHash<QString, int> tighter{{u"app/desktop/MainWindow.cpp"_s, 250}, {u"app/desktop/main.cpp"_s, 60}};
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_all)) {
            const int usual = source.path.startsWith("tests/"_L1) ? 500 : 400;
            const int limit = tighter.value(source.path, usual);
            if (source.lines.size() > limit + 1)
                findings.append(u"%1 has %2 lines, over %3"_s.arg(source.path).arg(source.lines.size()).arg(limit));
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    // clang-format puts the braces of a function outside a class alone at the start of a line.
    void functionsAreShort()
    {
        static const QRegularExpression type(u"\\b(class|struct|enum|union|namespace)\\b"_s);
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_product)) {
            qsizetype opened = -1;
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString &line = source.lines[i];
                if (line == "{"_L1)
                    opened =
                        i > 0 && source.lines[i - 1].contains(type) && !source.lines[i - 1].contains(u'(') ? -1 : i;
                if (line == "}"_L1 && opened >= 0) {
                    if (const qsizetype length = i - opened - 1; length > 40)
                        findings.append(u"%1:%2 has a function of %3 lines"_s.arg(source.path).arg(opened).arg(length));
                    opened = -1;
                }
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void forbiddenWordsAreAbsent_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("certificate errors are never ignored") << u"ignoreSslErrors"_s;
        QTest::newRow("no nested event loops") << u"\\bQEventLoop\\b|processEvents|(?<!query)\\.exec\\(\\)"_s;
        QTest::newRow("no singletons") << u"(?<!QCoreApplication)::instance\\(\\)"_s;
        QTest::newRow("no proxy models for results") << u"QSortFilterProxyModel|QStandardItemModel"_s;
        QTest::newRow("nothing left open") << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s;
        QTest::newRow("no default in a switch") << u"^\\s*default:"_s;
    }

    void forbiddenWordsAreAbsent()
    {
        QFETCH(const QString, pattern);
        // The event loop of a program itself is started in its main function.
        static const QSet<QString> mains{u"app/desktop/main.cpp"_s, u"app/cli/main.cpp"_s, u"app/simulator/main.cpp"_s};
        const QRegularExpression expression(pattern);
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_product)) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (source.lines[i].contains(expression) && !mains.contains(source.path))
                    findings.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines[i].trimmed()));
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void everyFileSaysItsLicence()
    {
        QStringList findings;
        for (const SourceFile &source : std::as_const(m_all)) {
            if (source.lines.value(0) != "// SPDX-License-Identifier: MIT"_L1)
                findings.append(source.path);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void everyClassHasItsTestsMirrored()
    {
        // A test program tests a class that exists: tst_X.cpp below tests/FOLDER has an X in lib/FOLDER or app/FOLDER.
        QStringList findings;
        static const QSet<QString> whole{u"architecture"_s, u"e2e"_s, u"cli"_s, u"support"_s};
        QSet<QString> classes;
        for (const SourceFile &source : std::as_const(m_product))
            classes.insert(source.path.section(u'/', -1).section(u'.', 0, 0));
        for (const SourceFile &source : std::as_const(m_all)) {
            const QString file = source.path.section(u'/', -1);
            if (!source.path.startsWith("tests/"_L1) || !file.startsWith("tst_"_L1) ||
                whole.contains(source.path.section(u'/', 1, 1)))
                continue;
            if (!classes.contains(file.mid(4).section(u'.', 0, 0)))
                findings.append(source.path);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(numbered(findings)));
    }

    void topLevelIsFixed()
    {
        static const QSet<QString> known{u"CMakeLists.txt"_s,
                                         u"app"_s,
                                         u"lib"_s,
                                         u"resources"_s,
                                         u"tests"_s,
                                         u"packaging"_s,
                                         u"README.md"_s,
                                         u"CMakePresets.json"_s,
                                         u"LICENSE"_s,
                                         u"build"_s,
                                         u"CMakeUserPresets.json"_s};
        const QDir root(QStringLiteral(ENROW_SOURCE_DIR));
        QStringList unknown;
        for (const QString &entry : root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (!known.contains(entry))
                unknown.append(entry);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(numbered(unknown)));
    }

private:
    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

ENROW_TEST(tst_Architecture, QCoreApplication)
#include "tst_Architecture.moc"
