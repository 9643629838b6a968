// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/ExportOffer.h"
#include "desktop/export/PlanPreview.h"
#include "export/ExportPreset.h"
#include "jobs/PendingWork.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace enrow
{

class ExportOptions;
class ExportPreview;
class MessageLine;
class FileDialogs;
class JobQueue;
class PresetBox;
class PresetLibrary;
class RowChoice;

// Asks what to export: for which program, which rows, in which format, and shows what comes of it. It stays open while
// the place is asked for: whoever listens to saveRequested() calls done().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Tools {
        JobQueue &jobs;
        FileDialogs &dialogs;
        PresetLibrary &presets;
    };

    // start: what is chosen at first. The tools outlive this.
    ExportDialog(const ExportOffer &offer, const ExportPreset &start, const Tools &tools, QWidget *parent = nullptr);

    bool allRows() const;
    std::shared_ptr<const ResultView> rows() const;
    const ExportFormat &format() const;
    // What was chosen, under the name of the preset that it began with; empty: none.
    ExportPreset chosen() const;
    // How a table in text is written, where the person changed it by hand.
    std::optional<CsvFormat> textChosen() const;

    void accept() override { emit saveRequested(); }

signals:
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(const QString &rowsRemark);
    QWidget *makeFormatRow();
    QScrollArea *makeChoices();
    QDialogButtonBox *makeButtons();
    void alignLabels();
    void connectParts();
    QComboBox *makeFormatBox();
    void begin(const ExportPreset &preset);
    void tellRemembered(const ExportPreset &preset);
    void showReply();
    int heightOfChoices() const;
    int heightOfOthers() const;
    void shareHeight();
    void makeRoomForOptions();
    void changeByHand();
    void adapt();
    void refresh();
    void showPreview(const std::optional<PlanPreview> &preview);

    const ExportOffer m_offer;
    JobQueue &m_jobs;
    const ExportPreset m_plain; // without a preset
    ExportPreset m_start;       // what the controls do not show of a plan comes from it
    PresetBox *m_presets;
    RowChoice *m_rows;
    QComboBox *m_format;
    QLabel *m_remembered; // which preset was chosen last time, until something else is chosen
    ExportOptions *m_options;
    QToolButton *m_more;
    QScrollArea *m_choices; // all of the above
    ExportPreview *m_preview;
    QLabel *m_summary;
    MessageLine *m_refused; // what the program that reads the file will not take
    QDialogButtonBox *m_buttons;
    QTimer m_soon; // until the preview is computed anew
    PendingWork m_computing;
    std::optional<QByteArray> m_reply; // the first one, once it was asked for; empty until it is read
};

} // namespace enrow
