// SPDX-License-Identifier: MIT
#include "desktop/AutomaticExports.h"

#include "common/Format.h"
#include "desktop/BatchSelection.h"
#include "desktop/common/BatchName.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/RowsText.h"
#include "desktop/export/ExportRun.h"
#include "export/ExportName.h"
#include "export/PresetFolder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"
#include "store/BatchStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qint64 pieceSize = 1024 * 1024; // bytes

QString nameOf(const Batch &batch)
{
    return batchName(batch.label, batch.head, batch.ref.id);
}

// The preset with that name; absent where it is gone.
std::optional<ExportPreset> presetFor(const QString &name, const QString &folder)
{
    if (name.isEmpty())
        return ExportPreset();
    std::vector<ExportPreset> presets = builtInPresets(QLocale::system());
    for (const ExportPreset &own : PresetFolder(folder).read(QLocale::system()).presets)
        presets.push_back(own);
    const ExportPreset *preset = presetNamed(name, presets);
    return preset ? std::optional(*preset) : std::nullopt;
}

QString pathIn(const QString &folder, const ExportRun::Order &order)
{
    return order.needsFolder() ? folder : QDir(folder).filePath(order.fileName(QDate::currentDate()));
}

// The same with the ID of the batch in the names of files.
ExportRun::Order namedById(ExportRun::Order order, const QString &folder)
{
    QString &pattern = order.preset.plan.namePattern;
    if (pattern.isEmpty())
        pattern = usualNamePattern();
    pattern += u"-{id}"_s;
    order.path = pathIn(folder, order);
    return order;
}

bool haveSameBytes(const QString &path, const QString &other)
{
    QFile one(path);
    QFile two(other);
    if (!one.open(QIODevice::ReadOnly) || !two.open(QIODevice::ReadOnly) || one.size() != two.size())
        return false;
    while (!one.atEnd()) {
        const QByteArray bytes = one.read(pieceSize);
        if (bytes.isEmpty() || bytes != two.read(bytes.size()))
            return false;
    }
    return true;
}

// Whether the files are there as they would be written, as where the program ended before it knew that they were.
bool isWritten(const ExportRun::Order &order, const QStringList &paths, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    ExportRun::Order again = order;
    again.path = order.needsFolder() ? folder.path() : folder.filePath(QFileInfo(order.path).fileName());
    const ExportRun::Ending ending = ExportRun::carryOut(again, IfFileExists::Refuse, stop);
    return ending.outcome && std::ranges::equal(ending.paths, paths, haveSameBytes);
}

} // namespace

// What a worker needs for one batch.
struct AutomaticExports::Task {
    Batch batch;
    std::shared_ptr<const QByteArray> reply;
    AutomaticExport plan;
    DecodeReply decode;
    QString presetFolder;
    bool isResumed;
};

AutomaticExports::AutomaticExports(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

AutomaticExports::~AutomaticExports() = default;

void AutomaticExports::take(const QList<BatchKey> &ended)
{
    if (!m_plan.isOn)
        return;
    QList<BatchKey> completed;
    for (const BatchKey key : ended) {
        const Batch *batch = m_parts.store.find(key);
        if (batch && batch->head.status == BatchStatus::Completed)
            completed.append(key);
    }
    add(completed);
}

void AutomaticExports::resume(const QList<BatchKey> &due)
{
    if (!m_plan.isOn)
        return;
    m_resumed.unite({due.begin(), due.end()});
    add(due);
}

void AutomaticExports::add(const QList<BatchKey> &keys)
{
    for (const BatchKey key : keys) {
        if (!due().contains(key))
            m_waiting.append(key);
    }
    emit dueChanged(due());
    goOn();
}

QList<BatchKey> AutomaticExports::due() const
{
    QList<BatchKey> keys = m_waiting;
    for (const Failure &failure : m_failures)
        keys.append(failure.key);
    return keys;
}

void AutomaticExports::tryAgain()
{
    QList<BatchKey> keys;
    for (const Failure &failure : std::exchange(m_failures, {}))
        keys.append(failure.key);
    emit failuresChanged();
    add(keys);
}

void AutomaticExports::giveUp()
{
    m_failures.clear();
    emit failuresChanged();
    emit dueChanged(due());
}

void AutomaticExports::goOn()
{
    while (!m_isBusy && !m_waiting.isEmpty()) {
        const Batch *batch = m_parts.store.find(m_waiting.front());
        if (!batch || !batch->ref.kind) { // removed since
            m_waiting.removeFirst();
            emit dueChanged(due());
            continue;
        }
        m_isBusy = true;
        m_parts.results.loadRaw(batch->key, this, [this, batch = *batch](const auto &reply) {
            if (reply)
                write(batch, reply.value());
            else
                fail(nameOf(batch), ErrorText::sentence(reply.error()));
        });
    }
}

void AutomaticExports::write(const Batch &batch, std::shared_ptr<const QByteArray> reply)
{
    m_pending = m_parts.jobs.run(
        this,
        [task = Task{batch, std::move(reply), m_plan, m_parts.decode, m_parts.presetFolder,
                     m_resumed.remove(batch.key)}](const std::stop_token &stop) { return carryOut(task, stop); },
        [this, name = nameOf(batch)](const Written &written) {
            if (written.problem.isEmpty())
                finish(written);
            else
                fail(name, written.problem);
        });
}

AutomaticExports::Written AutomaticExports::carryOut(const Task &task, const std::stop_token &stop)
{
    const auto &[batch, reply, plan, decode, presetFolder, isResumed] = task;
    if (!QDir::isAbsolutePath(plan.folder))
        return {tr("No folder is chosen for it: choose one in the preferences."), {}};
    const std::optional<ExportPreset> preset = presetFor(plan.preset, presetFolder);
    if (!preset)
        return {tr("The preset “%1” is gone: choose another in the preferences.").arg(plan.preset), {}};
    const Result<BatchReply> decoded = decode(*batch.ref.kind, *reply, stop);
    if (!decoded)
        return {ErrorText::sentence(decoded.error()), {}};
    const auto set = std::make_shared<const ResultSet>(std::vector{BatchSelection::resultsOf(batch, decoded->chunk)});
    ExportRun::Order order{
        std::make_shared<const ResultView>(set), *preset, {}, RowsText::sentence(batch.head), {reply}};
    order.path = pathIn(plan.folder, order);
    ExportRun::Ending ending = ExportRun::carryOut(order, IfFileExists::Refuse, stop);
    if (!ending.outcome && ending.outcome.error().kind == ErrorKind::FileExists) {
        if (isResumed && isWritten(order, ending.paths, stop))
            return {};
        order = namedById(order, plan.folder);
        ending = ExportRun::carryOut(order, IfFileExists::Refuse, stop);
    }
    if (!ending.outcome)
        return {ErrorText::writeSentence(ending.outcome.error()), {}};
    const QString place = ending.paths.size() == 1 ? QFileInfo(ending.paths.front()).fileName()
                                                   : tr("%Ln files", nullptr, int(ending.paths.size()));
    const auto written = qint64(ending.outcome->rows);
    const QString rows = tr("%1 rows", nullptr, Format::pluralOf(written)).arg(Format::number(written));
    const QString sentence = tr("“%1” was exported: %2 in %3.").arg(nameOf(batch), rows, place);
    return {{}, u"%1 %2"_s.arg(sentence, ExportRun::remark(order, ending)).trimmed()};
}

void AutomaticExports::finish(const Written &written)
{
    m_waiting.removeFirst();
    m_isBusy = false;
    if (!written.sentence.isEmpty())
        emit exported(written.sentence);
    emit dueChanged(due());
    goOn();
}

void AutomaticExports::fail(const QString &batch, const QString &reason)
{
    m_failures.append({m_waiting.takeFirst(), batch, reason});
    m_isBusy = false;
    emit failuresChanged();
    goOn();
}

} // namespace enrow
